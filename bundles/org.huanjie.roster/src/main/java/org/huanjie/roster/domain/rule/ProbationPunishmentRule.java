// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;

/** S11; 条例第五条（L04）：留党察看期间没有表决权、选举权和被选举权；首尾两日都算在内。 */
public final class ProbationPunishmentRule {
    private ProbationPunishmentRule() {}

    /** IN_FORCE or NOT_IN_FORCE on {@code day}; {@link LocalDate#MAX} as {@code to} where the end is not fixed yet. */
    public static Answer judge(LocalDate from, LocalDate to, LocalDate day) {
        boolean inForce = !day.isBefore(from) && !day.isAfter(to);
        return Answer.result(
                inForce ? "IN_FORCE" : "NOT_IN_FORCE",
                Reason.of(
                        "留党察看自 {0} 至 {1}，{2} " + (inForce ? "在处分期内。" : "不在处分期内。"),
                        "Probation punishment from {0} to {1}; {2} " + (inForce ? "lies within." : "lies outside."),
                        "条例第五条",
                        from,
                        to.equals(LocalDate.MAX) ? "—" : to,
                        day));
    }
}
