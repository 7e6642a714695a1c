// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import java.util.List;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.ProblemCodes;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.huanjie.approval.domain.ApprovalProblem;
import org.osgi.service.component.annotations.Component;

/** The approval module is installed, and these are its refusals. */
@Component(service = {InstalledModule.class, ProblemCodes.class})
public final class ApprovalModule implements InstalledModule, ProblemCodes {
    @Override
    public ModuleName name() {
        return ModuleName.APPROVAL;
    }

    @Override
    public List<ProblemCode> codes() {
        return List.of(ApprovalProblem.values());
    }
}
