// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.store;

import org.huanjie.api.transaction.SchemaMigrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Its presence says that the tables of the approvals are those of this bundle. */
@Component(service = ApprovalSchema.class, immediate = true)
public final class ApprovalSchema {
    /** Runs the scripts of {@code db/approval}. */
    @Activate
    public ApprovalSchema(@Reference SchemaMigrations migrations) {
        migrations.migrate("approval", ApprovalSchema.class.getClassLoader());
    }
}
