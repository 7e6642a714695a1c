// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.ProblemCodes;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.osgi.service.component.annotations.Component;

/** Publishes the refusal codes of the procedure. */
@Component(service = ProblemCodes.class)
public final class ProcedureCodes implements ProblemCodes {

    @Override
    public List<ProblemCode> codes() {
        List<ProblemCode> all = new ArrayList<>(List.of(ProcedureProblem.values()));
        all.addAll(List.of(DeskProblem.values()));
        return all;
    }
}
