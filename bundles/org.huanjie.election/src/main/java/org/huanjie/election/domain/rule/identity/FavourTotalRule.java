// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;

/** S44; 条例第四章（C5）：赞成票总数（含另选他人）不多于应选人数乘有效票。 */
public final class FavourTotalRule {
    private FavourTotalRule() {}

    /** OK or ERROR. */
    public static Answer judge(int valid, int seats, long sumFavourInclWriteIn) {
        long most = (long) seats * valid;
        return Facts.given()
                .count("有效票", "valid", valid)
                .atLeast("应选人数", "seats", seats, 1)
                .then(() -> Identity.holds(
                        0 <= sumFavourInclWriteIn && sumFavourInclWriteIn <= most,
                        "C5",
                        "赞成票总数 {0} 不多于应选 {1} 名乘有效票 {2} 张，即 {3}。",
                        "{0} votes of favour, not more than {1} seats times {2} valid ballots, that is {3}.",
                        sumFavourInclWriteIn,
                        seats,
                        valid,
                        most));
    }
}
