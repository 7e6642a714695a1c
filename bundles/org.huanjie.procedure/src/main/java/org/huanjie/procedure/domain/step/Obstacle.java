// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.api.error.Problem;
import org.huanjie.api.rule.Reason;

/**
 * One thing in the way of an act, in the words of the office.
 *
 * @param clause article or seed row; empty where no rule of law is involved
 * @param field  step, fact or document that it is about
 */
public record Obstacle(ProcedureProblem code, String clause, String field, String zh, String en) {
    /** An obstacle from a sentence. */
    public static Obstacle of(ProcedureProblem code, String field, Reason reason) {
        return new Obstacle(code, reason.clause(), field, reason.zh(), reason.en());
    }

    /** As a refusal tells it. */
    public Problem problem() {
        return new Problem(code, clause, field, zh, en);
    }
}
