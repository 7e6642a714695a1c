// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.MappedSuperclass;

/** A row that is written once. */
@MappedSuperclass
@IdClass(RowKey.class)
abstract class Keyed {
    @Id
    @Column(name = "district_id", length = 36)
    private String districtId = "";

    @Id
    @Column(name = "id", length = 64)
    private String id = "";

    protected Keyed() {}

    protected Keyed(String districtId, String id) {
        this.districtId = districtId;
        this.id = id;
    }

    String districtId() {
        return districtId;
    }

    String id() {
        return id;
    }
}
