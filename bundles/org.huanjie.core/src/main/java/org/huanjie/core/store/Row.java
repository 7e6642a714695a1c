// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.Version;

/** A row that changes; of two changes at once one wins and the other is refused. A new row has version 1. */
@MappedSuperclass
abstract class Row extends Keyed {
    @Version
    @Column(name = "version")
    private int version;

    protected Row() {}

    protected Row(String districtId, String id) {
        super(districtId, id);
    }

    int version() {
        return version;
    }
}
