// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;

/** S43; 条例第十三条（L28）：正式候选人的差额够不够；旧条例写明“差额为20%”，多出的提示而不拦。 */
public final class SurplusCheckRule {
    private SurplusCheckRule() {}

    /** ACCEPT, REJECT, or WARN where more candidates than the old text names are lawful under the new one. */
    public static Answer judge(int seats, int candidates, Profile profile) {
        int minimum = SurplusRule.minCandidates(seats, profile);
        boolean exact = profile.threshold("surplus").comparison() == Comparison.EXACT_WARN;
        return Facts.given()
                .atLeast("应选人数", "seats", seats, 1)
                .count("候选人数", "candidates", candidates)
                .then(() -> {
                    String clause = profile.clause("surplus");
                    if (candidates < minimum) {
                        return Answer.result("REJECT", Sentence.SURPLUS_SHORT.of(clause, seats, candidates, minimum));
                    }
                    return exact && candidates > minimum
                            ? Answer.result(
                                    "WARN", Sentence.SURPLUS_ABOVE_OLD_TEXT.of(clause, seats, candidates, minimum))
                            : Answer.result("ACCEPT", Sentence.SURPLUS_MET.of(clause, seats, candidates, minimum));
                });
    }
}
