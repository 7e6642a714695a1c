// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; L34 [P]：再次投票不超过规定轮数，仍相等的报上级党组织。 */
public final class RunoffRoundsRule {
    private static final String PARAMETER = "runoff.maxRounds";

    private RunoffRoundsRule() {}

    /** AGAIN while a further second vote may be held after {@code held} of them, else REPORT_TO_SUPERIOR. */
    public static Answer judge(int held, Profile profile) {
        int most = profile.integer(PARAMETER);
        boolean again = held < most;
        Reason reason =
                (again ? Sentence.RUNOFF_AGAIN : Sentence.RUNOFF_ENDED).of(profile.clause(PARAMETER), held, most);
        return Facts.given()
                .count("已再次投票轮数", "held", held)
                .then(() -> Answer.result(again ? "AGAIN" : "REPORT_TO_SUPERIOR", reason));
    }
}
