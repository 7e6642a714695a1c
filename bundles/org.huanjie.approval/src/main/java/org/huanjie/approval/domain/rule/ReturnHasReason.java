// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.rule;

import org.huanjie.api.error.Refused;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Verdict;

/** S46 (退回须说明理由): whoever does not grant a request says why, so that it can be put right. */
public final class ReturnHasReason {
    private ReturnHasReason() {}

    /** @throws Refused approval-reason-required */
    public static void check(Verdict verdict) {
        if (!verdict.decision().granted() && verdict.reason().isBlank()) {
            throw Refused.byClause(
                    ApprovalProblem.REASON_REQUIRED,
                    "S46",
                    "reason",
                    "作出“" + verdict.decision().zh() + "”的决定须写明理由（reason），以便报送单位改正。请填写后重新提交。",
                    "A decision " + verdict.decision()
                            + " needs a reason, so that it can be put right. Fill in reason and submit again.");
        }
    }
}
