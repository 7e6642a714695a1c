// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;

/** S45; 条例第十七条（L37）：新一届委员会第一次会议，到会委员达到规定比例方可选举书记、副书记。 */
public final class FirstSessionQuorumRule {
    private FirstSessionQuorumRule() {}

    /** MET or NOT_MET, minimumPresent. {@code members} is the number of the newly elected committee. */
    public static Answer judge(int members, int present, Profile profile) {
        return AttendanceShare.judge(members, present, "firstSession.quorum", profile);
    }
}
