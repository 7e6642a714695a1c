// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.branch;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.gate.Finding;
import org.huanjie.procedure.domain.gate.Question;
import org.huanjie.procedure.domain.gate.Standing;
import org.huanjie.procedure.domain.gate.SurplusAtLeast;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Situation;

/** S43; 条例第十三条 — whether enough candidates are left once some have gone (差额是否仍然符合). */
public final class Surplus {
    private static final SurplusAtLeast RULE = new SurplusAtLeast(
            FactName.of("candidates.active"), FactName.of("seats"), "surplus", Optional.of("equalNumberFor"));

    private Surplus() {}

    /** True if the surplus holds. @throws Refused fact-unknown if it cannot be told */
    static boolean holds(Situation now) {
        Finding finding =
                RULE.check(new Question(now.facts(), now.profile(), now.today(), s -> List.of(), d -> Optional.empty()));
        if (finding.standing() == Standing.UNKNOWN) {
            throw Refused.all(finding.reasons().stream()
                    .map(r -> Obstacle.of(ProcedureProblem.FACT_UNKNOWN, "candidates.active", r).problem())
                    .toList());
        }
        return finding.standing() == Standing.MET;
    }
}
