// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;

/** S44; 条例第二十四条（C1）：发出的选票不多于实到会有选举权的人数。 */
public final class IssuedWithinPresentRule {
    private IssuedWithinPresentRule() {}

    /** OK or ERROR. */
    public static Answer judge(int issued, int present) {
        return Facts.given()
                .count("发出选票", "issued", issued)
                .count("实到会人数", "present", present)
                .then(() -> Identity.holds(
                        issued <= present,
                        "C1",
                        "发出选票 {0} 张不多于实到 {1} 人。",
                        "{0} ballots issued, not more than {1} present.",
                        issued,
                        present));
    }
}
