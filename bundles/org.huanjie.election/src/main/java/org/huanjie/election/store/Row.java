// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.MappedSuperclass;
import org.huanjie.api.organisation.DistrictId;

/** What every row has. */
@MappedSuperclass
@IdClass(RowKey.class)
abstract class Row {
    @Id
    @Column(name = "district_id", length = 36)
    private String districtId;

    @Id
    @Column(name = "id", length = 36)
    private String id;

    Row(DistrictId district, String id) {
        this.districtId = district.value();
        this.id = id;
    }

    String id() {
        return id;
    }
}
