// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; 条例第四章（L33）：赞成票超过实到会有选举权人数的一半，始得当选；基数是实到会人数，不是有效票数。 */
public final class OverHalfRule {
    private static final String PARAMETER = "majority";

    private OverHalfRule() {}

    /** Whether {@code votes} elect, and minimumVotes. */
    public static Answer judge(int present, int votes, Profile profile) {
        int minimum = minimumVotes(present, profile);
        boolean elected = votes >= minimum;
        Sentence sentence = elected ? Sentence.OVER_HALF : Sentence.NOT_OVER_HALF;
        Reason reason = sentence.of(profile.clause(PARAMETER), present, minimum, votes);
        return Facts.given()
                .atLeast("实到会人数", "present", present, 1)
                .count("赞成票", "votes", votes)
                .atMost("赞成票", "votes", votes, "实到会人数", "present", present)
                .then(() -> Answer.of(Map.of("elected", elected), List.of(reason)))
                .with("minimumVotes", minimum);
    }

    /** Least number of votes over the half of those present. */
    public static int minimumVotes(int present, Profile profile) {
        return profile.threshold(PARAMETER).minimum(Math.max(0, present));
    }
}
