// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S11; 条例第五条、中组部口径（2.3）：应到会 = 正式党员 − 留党察看 − 停止权利 − 经批准并经大会通过的不计入人员。 */
public final class ExpectedBaseRule {
    private ExpectedBaseRule() {}

    /** expected and minimumPresent. */
    public static Answer judge(BaseCounts counts, Profile profile) {
        return counts.check().then(() -> {
            int expected = counts.expected();
            Reason reason = Reason.of(
                    "正式党员 {0} 人，减留党察看 {1} 人、停止党员权利 {2} 人、经批准并经大会通过不计入的 {3} 人，应到会 {4} 人；批准而未通过的 {5} 人仍计算在内。",
                    "{0} full members less {1} under probation punishment, {2} with suspended rights and {3} adopted exclusions: {4} expected; {5} approved but not adopted stay in.",
                    "条例第五条；中组部口径",
                    counts.fullMembers(),
                    counts.underProbationPunishment(),
                    counts.rightsSuspended(),
                    counts.adopted(),
                    expected,
                    counts.approvedNotAdopted());
            return Answer.of(Map.of("expected", expected), List.of(reason))
                    .with("minimumPresent", profile.threshold("quorum").minimum(expected));
        });
    }
}
