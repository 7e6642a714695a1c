// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import org.huanjie.api.transaction.SchemaMigrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Its presence says that the tables of the procedure are those of this bundle. */
@Component(service = ProcedureSchema.class, immediate = true)
public final class ProcedureSchema {

    /** Runs the scripts of {@code db/procedure}. */
    @Activate
    public ProcedureSchema(@Reference SchemaMigrations migrations) {
        migrations.migrate("procedure", ProcedureSchema.class.getClassLoader());
    }
}
