// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.branch;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.gate.Question;
import org.huanjie.procedure.domain.gate.Standing;
import org.huanjie.procedure.domain.gate.SurplusAtLeast;
import org.huanjie.procedure.domain.step.Situation;

/**
 * S43; 条例第十三条 — whether enough candidates are left once some have gone (差额是否仍然符合). What cannot be told, such as the
 * seats while the request is made anew, does not hold: the stricter arm of the branch is taken.
 */
final class Surplus {
    private static final SurplusAtLeast RULE = new SurplusAtLeast(
            FactName.of("candidates.active"), FactName.of("seats"), "surplus", Optional.of("equalNumberFor"));

    private Surplus() {}

    static boolean holds(Situation now) {
        Question question =
                new Question(now.facts(), now.profile(), now.today(), s -> List.of(), d -> Optional.empty());
        return RULE.check(question).standing() == Standing.MET;
    }
}
