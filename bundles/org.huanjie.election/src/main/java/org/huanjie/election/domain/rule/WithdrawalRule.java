// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S43; 条例第十三条（B13、B14）：候选人退出后差额仍须达到；不足的补提人选，并补走联审、考察、公示、批复。 */
public final class WithdrawalRule {
    private WithdrawalRule() {}

    /** OK or SURPLUS_NOT_MET after {@code withdrawn} of the {@code candidates} have gone. */
    public static Answer judge(int seats, int candidates, int withdrawn, Profile profile) {
        int minimum = SurplusRule.minCandidates(seats, profile);
        int left = candidates - withdrawn;
        boolean met = left >= minimum;
        Sentence sentence = met ? Sentence.WITHDRAWAL_MET : Sentence.WITHDRAWAL_SHORT;
        Reason reason = sentence.of(profile.clause("surplus"), seats, candidates, withdrawn, left, minimum);
        return Facts.given()
                .atLeast("应选人数", "seats", seats, 1)
                .count("候选人数", "candidates", candidates)
                .count("退出人数", "withdrawn", withdrawn)
                .atMost("退出人数", "withdrawn", withdrawn, "候选人数", "candidates", candidates)
                .then(() -> Answer.result(met ? "OK" : "SURPLUS_NOT_MET", reason));
    }
}
