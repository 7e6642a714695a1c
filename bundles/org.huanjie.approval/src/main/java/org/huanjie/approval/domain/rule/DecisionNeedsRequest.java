// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.rule;

import org.huanjie.api.error.Refused;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Standing;

/** 条例第十四条 (先请示后批复): a reply answers a request, so nothing is decided before it was asked for. */
public final class DecisionNeedsRequest {
    private DecisionNeedsRequest() {}

    /** @throws Refused approval-already-decided, approval-not-requested */
    public static void check(Standing standing) {
        Matter matter = standing.matter();
        if (standing.settled()) {
            throw Refused.byClause(
                    ApprovalProblem.ALREADY_DECIDED,
                    matter.clause(),
                    matter.step().value(),
                    "“" + matter.zh() + "”已经作出决定，不能再次决定。如需变更，请按退回程序重新报送。",
                    "'" + matter.step() + "' is decided already. A change takes a new request.");
        }
        if (matter.submission().comesFirst() && standing.pending().isEmpty()) {
            throw Refused.byClause(
                    ApprovalProblem.NOT_REQUESTED,
                    matter.clause(),
                    matter.step().value(),
                    "“" + matter.zh() + "”尚未报送请示，不能先行" + matter.kind().zh() + "。请先由"
                            + matter.submission().role().map(r -> r.zh()).orElse("社区") + "报送。",
                    "'" + matter.step()
                            + "' was not requested yet, so nothing can be decided on it. It must be submitted first.");
        }
    }
}
