// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.rule.Threshold;

/** S43; 条例第十三条（L28）：委员候选人的差额不少于应选人数的20%。 */
public final class SurplusRule {
    private SurplusRule() {}

    /** minSurplus and minCandidates for this number of seats. */
    public static Answer judge(int seats, Profile profile) {
        return Facts.given().atLeast("应选人数", "seats", seats, 1).then(() -> {
            Threshold share = profile.threshold("surplus");
            int surplus = share.minimum(seats);
            Reason reason = Sentence.SURPLUS.of(
                    profile.clause("surplus"), seats, share.wordsZh(), share.wordsEn(), surplus, seats + surplus);
            return Answer.of(Map.of(), List.of(reason))
                    .with("minSurplus", surplus)
                    .with("minCandidates", seats + surplus);
        });
    }

    /** Least number of candidates for these seats. */
    public static int minCandidates(int seats, Profile profile) {
        return seats + profile.threshold("surplus").minimum(Math.max(0, seats));
    }
}
