// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;

/** One value of the installation. */
@Entity
@Table(name = "hj_core_setting")
class SettingRow extends Keyed {
    @Column(name = "text_value")
    private String value = "";

    protected SettingRow() {}

    SettingRow(String district, String name, String value) {
        super(district, name);
        this.value = value;
    }

    String value() {
        return value;
    }
}
