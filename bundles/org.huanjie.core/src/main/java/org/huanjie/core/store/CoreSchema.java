// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import org.huanjie.api.transaction.SchemaMigrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the tables of the ground floor up to date before any of its stores works. */
@Component(service = CoreSchema.class, immediate = true)
public final class CoreSchema {
    @Activate
    public CoreSchema(@Reference SchemaMigrations migrations) {
        migrations.migrate("core", CoreSchema.class.getClassLoader());
    }
}
