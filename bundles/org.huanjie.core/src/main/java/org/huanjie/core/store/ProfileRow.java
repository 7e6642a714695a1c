// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;

/** A layer of the rule profiles as it was written. */
@Entity
@Table(name = "hj_core_profile")
class ProfileRow extends Keyed {
    @Column(name = "no")
    private int number;

    @Column(name = "body")
    private String body = "";

    protected ProfileRow() {}

    ProfileRow(String district, String id, int number, String body) {
        super(district, id);
        this.number = number;
        this.body = body;
    }

    String body() {
        return body;
    }
}
