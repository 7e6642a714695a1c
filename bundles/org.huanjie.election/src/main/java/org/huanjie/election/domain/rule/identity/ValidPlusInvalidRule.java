// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;

/** S44; 条例第四章（C3）：有效票加无效票等于收回的选票。 */
public final class ValidPlusInvalidRule {
    private ValidPlusInvalidRule() {}

    /** OK or ERROR. */
    public static Answer judge(int valid, int invalid, int returned) {
        return Facts.given()
                .count("有效票", "valid", valid)
                .count("无效票", "invalid", invalid)
                .count("收回选票", "returned", returned)
                .then(() -> Identity.holds(
                        (long) valid + invalid == returned,
                        "C3",
                        "有效 {0} 张加无效 {1} 张等于收回 {2} 张。",
                        "{0} valid and {1} invalid are {2} returned.",
                        valid,
                        invalid,
                        returned));
    }
}
