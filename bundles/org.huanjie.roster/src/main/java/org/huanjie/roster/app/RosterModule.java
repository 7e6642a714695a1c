// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import java.util.List;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.ProblemCodes;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.osgi.service.component.annotations.Component;

/** Says that the roster is installed, and with which codes it refuses. */
@Component(service = {InstalledModule.class, ProblemCodes.class})
public final class RosterModule implements InstalledModule, ProblemCodes {
    @Override
    public ModuleName name() {
        return ModuleName.ROSTER;
    }

    @Override
    public List<ProblemCode> codes() {
        return List.of(RosterProblem.values());
    }
}
