// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.rule;

import org.huanjie.api.error.Refused;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Requested;
import org.huanjie.approval.domain.Standing;

/** 请示一文一事: a matter has one request at a time; while it waits, and once it is granted, there is no second one. */
public final class OneRequestAtATime {
    private OneRequestAtATime() {}

    /** @throws Refused approval-already-requested, approval-already-decided */
    public static void check(Standing standing) {
        Matter matter = standing.matter();
        if (standing.pending().isPresent()) {
            throw waiting(standing.pending().get());
        }
        if (standing.settled()) {
            throw Refused.byClause(
                    ApprovalProblem.ALREADY_DECIDED,
                    matter.clause(),
                    matter.step().value(),
                    "“" + matter.zh() + "”已经办结，不能再次报送。",
                    "'" + matter.step() + "' is settled; it cannot be submitted again.");
        }
    }

    private static Refused waiting(Requested request) {
        return Refused.byClause(
                ApprovalProblem.ALREADY_REQUESTED,
                request.matter().clause(),
                request.matter().step().value(),
                "“" + request.matter().zh() + "”已于 " + request.on() + " 报送（第 " + request.number() + " 次），请等待答复。",
                "'" + request.matter().step() + "' was submitted on " + request.on() + " (no. " + request.number()
                        + "). Wait for the answer.");
    }
}
