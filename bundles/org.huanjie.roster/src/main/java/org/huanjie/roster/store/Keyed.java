// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.MappedSuperclass;
import org.huanjie.api.organisation.DistrictId;

/** A row that is written once. */
@MappedSuperclass
@IdClass(RowKey.class)
abstract class Keyed {
    @Id
    @Column(name = "district_id", length = 36)
    private String districtId;

    @Id
    @Column(name = "id", length = 36)
    private String id;

    Keyed(DistrictId district, String id) {
        this.districtId = district.value();
        this.id = id;
    }

    DistrictId district() {
        return new DistrictId(districtId);
    }

    String id() {
        return id;
    }
}
