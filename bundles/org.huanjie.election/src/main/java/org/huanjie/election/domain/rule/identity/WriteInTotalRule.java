// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;

/** S44; 条例第二十五条（C6）：投不赞成票者可以另选他人，另选总数不多于不赞成总数（选举办法如此规定时）。 */
public final class WriteInTotalRule {
    private WriteInTotalRule() {}

    /** OK or ERROR; always OK where the adopted election method does not tie a write-in to a cross. */
    public static Answer judge(long sumAgainst, long sumWriteIn, Profile profile) {
        boolean tied = profile.flag("ballots.writeInRequiresAgainst");
        boolean holds = 0 <= sumAgainst && 0 <= sumWriteIn && (!tied || sumWriteIn <= sumAgainst);
        return Identity.holds(
                holds,
                "C6；" + profile.clause("ballots.writeInRequiresAgainst"),
                "另选总数 {0} 不多于不赞成总数 {1}。",
                "{0} write-ins, not more than {1} marks against.",
                sumWriteIn,
                sumAgainst);
    }
}
