// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.Version;
import org.huanjie.api.organisation.DistrictId;

/** A row that changes: two acts on the same version cannot both commit. */
@MappedSuperclass
abstract class VersionedRow extends Row {

    @Version
    @Column(name = "version")
    private int version;

    VersionedRow(DistrictId district, String id) {
        super(district, id);
    }

    int version() {
        return version;
    }
}
