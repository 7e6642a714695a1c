// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.Version;
import org.huanjie.api.organisation.DistrictId;

/** A row that changes; of two changes at once one wins and the other is refused. */
@MappedSuperclass
abstract class Row extends Keyed {
    @Version
    @Column(name = "version")
    private int version;

    Row(DistrictId district, String id) {
        super(district, id);
    }

    int version() {
        return version;
    }
}
