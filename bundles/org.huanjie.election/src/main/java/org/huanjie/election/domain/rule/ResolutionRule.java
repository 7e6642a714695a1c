// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S11; 支部工作条例第十一条（E4）：有表决权的党员半数以上到会方可表决，赞成超过应到会有表决权党员的半数为通过；基数不减不计入人员。 */
public final class ResolutionRule {
    private ResolutionRule() {}

    /** PASSED, NOT_PASSED or CANNOT_VOTE. {@code base} = all entitled to vote, unreduced. */
    public static Answer judge(int base, int present, int favour, Profile profile) {
        int attend = profile.threshold("resolution.present").minimum(Math.max(0, base));
        int agree = profile.threshold("resolution.favour").minimum(Math.max(0, base));
        String verdict = present < attend ? "CANNOT_VOTE" : favour < agree ? "NOT_PASSED" : "PASSED";
        Reason reason =
                Sentence.RESOLUTION.of(profile.clause("resolution.favour"), base, attend, present, agree, favour);
        return Facts.given()
                .atLeast("有表决权人数", "base", base, 1)
                .count("实到会人数", "present", present)
                .atMost("实到会人数", "present", present, "有表决权人数", "base", base)
                .count("赞成人数", "favour", favour)
                .atMost("赞成人数", "favour", favour, "实到会人数", "present", present)
                .then(() -> Answer.result(verdict, reason));
    }
}
