// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;

/** S42; 条例第十九条（L20）：有选举权的到会人数达到应到会人数的法定比例，大会方为有效。 */
public final class QuorumRule {
    private QuorumRule() {}

    /** MET or NOT_MET; minimumPresent is known even where the counts are impossible. */
    public static Answer judge(int expected, int present, Profile profile) {
        return AttendanceShare.judge(expected, present, "quorum", profile);
    }

    /** Least number of entitled members whose presence makes the meeting valid. */
    public static int minimumPresent(int expected, Profile profile) {
        return profile.threshold("quorum").minimum(Math.max(0, expected));
    }
}
