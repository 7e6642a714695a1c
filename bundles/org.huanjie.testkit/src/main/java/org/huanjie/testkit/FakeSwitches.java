// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.HashSet;
import java.util.Set;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.module.ModuleSwitches;
import org.huanjie.api.organisation.OrgId;

/** Every module on, until a test switches one off. */
public final class FakeSwitches implements ModuleSwitches {
    private record Switch(ModuleName module, OrgId street) {}

    private final Set<Switch> off = new HashSet<>();

    /** Switches a module off for a street. */
    public FakeSwitches off(ModuleName module, OrgId street) {
        off.add(new Switch(module, street));
        return this;
    }

    @Override
    public boolean enabled(ModuleName module, OrgId street) {
        return !off.contains(new Switch(module, street));
    }

    @Override
    public void require(ModuleName module, OrgId street) {
        if (!enabled(module, street)) {
            throw Refused.because(
                    CommonProblem.MODULE_OFF, "模块“" + module.zh() + "”未启用。", "Module " + module + " is off.");
        }
    }
}
