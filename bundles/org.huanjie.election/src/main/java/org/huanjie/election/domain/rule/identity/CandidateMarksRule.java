// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;

/** S44; 条例第二十五条（C4）：每名候选人的赞成、不赞成、弃权之和等于有效票。 */
public final class CandidateMarksRule {
    private CandidateMarksRule() {}

    /** OK or ERROR. */
    public static Answer judge(int valid, int favour, int against, int abstain) {
        return Facts.given()
                .count("有效票", "valid", valid)
                .count("赞成", "favour", favour)
                .count("不赞成", "against", against)
                .count("弃权", "abstain", abstain)
                .then(() -> Identity.holds(
                        (long) favour + against + abstain == valid,
                        "C4",
                        "赞成 {0}、不赞成 {1}、弃权 {2} 之和等于有效票 {3}。",
                        "{0} in favour, {1} against, {2} abstaining are {3} valid ballots.",
                        favour,
                        against,
                        abstain,
                        valid));
    }
}
