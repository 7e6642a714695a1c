// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import org.huanjie.api.transaction.SchemaMigrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Its presence says that the tables of the election are those of this bundle. */
@Component(service = ElectionSchema.class, immediate = true)
public final class ElectionSchema {
    /** Runs the scripts of {@code db/election}. */
    @Activate
    public ElectionSchema(@Reference SchemaMigrations migrations) {
        migrations.migrate("election", ElectionSchema.class.getClassLoader());
    }
}
