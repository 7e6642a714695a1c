// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.rule;

import java.util.stream.Collectors;
import org.huanjie.api.error.Refused;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Decision;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Standing;

/** S34, S40, S45, S46: reply, approval, consent and filing are four acts; each takes its own words and no other's. */
public final class DecisionFitsTheMatter {
    private DecisionFitsTheMatter() {}

    /** @throws Refused approval-decision-not-possible naming the decisions that are */
    public static void check(Standing standing, Decision decision) {
        Matter matter = standing.matter();
        if (matter.decisions().contains(decision)) {
            return;
        }
        String zh = matter.decisions().stream()
                .map(d -> d.name() + "（" + d.zh() + "）")
                .collect(Collectors.joining("、"));
        String en = matter.decisions().stream().map(Decision::name).collect(Collectors.joining(", "));
        throw Refused.byClause(
                ApprovalProblem.DECISION_NOT_POSSIBLE,
                matter.clause(),
                "decision",
                "“" + matter.zh() + "”是" + matter.kind().zh() + "事项，不能作出“" + decision.zh() + "”（" + decision
                        + "）的决定，可以是：" + (zh.isEmpty() ? "无" : zh) + "。请更正后重新提交。",
                "'" + matter.step() + "' cannot be decided as " + decision + "; possible: "
                        + (en.isEmpty() ? "none" : en) + ". Correct it and submit again.");
    }
}
