// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import org.huanjie.api.transaction.SchemaMigrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the tables of the roster up to date before any of its stores works. */
@Component(service = RosterSchema.class, immediate = true)
public final class RosterSchema {
    @Activate
    public RosterSchema(@Reference SchemaMigrations migrations) {
        migrations.migrate("roster", RosterSchema.class.getClassLoader());
    }
}
