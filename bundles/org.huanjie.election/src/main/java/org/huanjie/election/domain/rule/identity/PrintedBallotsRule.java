// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;

/** S44; 条例第二十四条（C7）：印制的选票等于发出、作废换发与剩余封存之和。 */
public final class PrintedBallotsRule {
    private PrintedBallotsRule() {}

    /** OK or ERROR; issued = ballots in voters' hands. */
    public static Answer judge(int printed, int issued, int replaced, int remaining) {
        return Facts.given()
                .count("印制", "printed", printed)
                .count("发出", "issued", issued)
                .count("作废换发", "replaced", replaced)
                .count("剩余", "remaining", remaining)
                .then(() -> Identity.holds(
                        (long) issued + replaced + remaining == printed,
                        "C7",
                        "发出 {0}、作废换发 {1}、剩余 {2} 之和等于印制 {3} 张。",
                        "{0} issued, {1} replaced, {2} remaining are {3} printed.",
                        issued,
                        replaced,
                        remaining,
                        printed));
    }
}
