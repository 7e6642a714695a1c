// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.module.ModuleName;

/** The modules that are off for one street. */
@Entity
@Table(name = "hj_core_switch")
class SwitchRow extends Row {
    @Column(name = "modules_off")
    private String modulesOff = "";

    protected SwitchRow() {}

    SwitchRow(String district, String street) {
        super(district, street);
    }

    /** @return false if it was so already */
    boolean put(ModuleName module, boolean enabled) {
        Set<ModuleName> off = off();
        if (!(enabled ? off.remove(module) : off.add(module))) {
            return false;
        }
        modulesOff = off.stream().map(ModuleName::name).collect(Collectors.joining("\n"));
        return true;
    }

    Set<ModuleName> off() {
        Set<ModuleName> off = EnumSet.noneOf(ModuleName.class);
        modulesOff.lines().map(ModuleName::valueOf).forEach(off::add);
        return off;
    }
}
