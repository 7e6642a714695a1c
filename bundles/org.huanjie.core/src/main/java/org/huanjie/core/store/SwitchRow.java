// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;

/** The modules that are off for one street. */
@Entity
@Table(name = "hj_core_switch")
class SwitchRow extends Row {
    private static final int MAX_TEXT = 200;

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
        String text = off.stream().map(ModuleName::name).sorted().collect(Collectors.joining("\n"));
        if (text.length() > MAX_TEXT) {
            throw tooMany(off.size());
        }
        modulesOff = text;
        return true;
    }

    Set<ModuleName> off() {
        Set<ModuleName> off = new LinkedHashSet<>();
        modulesOff.lines().map(ModuleName::of).forEach(off::add);
        return off;
    }

    private static Refused tooMany(int number) {
        return Refused.field(
                CommonProblem.INVALID_VALUE,
                "module",
                "本街道停用的模块将达 " + number + " 个，名称合计超过 " + MAX_TEXT + " 个字符，无法登记。请卸载不用的模块，或先启用其中一些。",
                number + " modules would be off for this street; their names are longer than " + MAX_TEXT
                        + " characters together. Uninstall some, or switch some on first.");
    }
}
