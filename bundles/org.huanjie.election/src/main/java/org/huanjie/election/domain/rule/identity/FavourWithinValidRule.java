// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;

/** S44; 条例第四章（C8）：任何一人所得赞成票不多于有效票。 */
public final class FavourWithinValidRule {
    private FavourWithinValidRule() {}

    /** OK or ERROR. */
    public static Answer judge(int valid, int favour) {
        return Facts.given()
                .count("有效票", "valid", valid)
                .count("赞成", "favour", favour)
                .then(() -> Identity.holds(
                        favour <= valid,
                        "C8",
                        "赞成票 {0} 不多于有效票 {1}。",
                        "{0} votes of favour, not more than {1} valid ballots.",
                        favour,
                        valid));
    }
}
