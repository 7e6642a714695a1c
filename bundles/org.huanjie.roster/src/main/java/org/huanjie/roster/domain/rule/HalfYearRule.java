// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;

/** S12; E6 [P]：半年以上按六个日历月计算，到大会当日为止，满六个月即算。 */
public final class HalfYearRule {
    private static final int MONTHS = 6;

    private HalfYearRule() {}

    /** REACHED or NOT_REACHED on the day of the meeting, and reachedOn. */
    public static Answer judge(LocalDate since, LocalDate meeting) {
        LocalDate reached = since.plusMonths(MONTHS);
        boolean enough = !reached.isAfter(meeting);
        return Answer.result(
                        enough ? "REACHED" : "NOT_REACHED",
                        Reason.of(
                                "自 {0} 起，满六个月为 {1}，大会日期 {2}：" + (enough ? "已满半年。" : "不满半年，仍应计算在内。"),
                                "Since {0}, six months are reached on {1}, meeting on {2}: "
                                        + (enough
                                                ? "half a year."
                                                : "less than half a year, the member stays in the base."),
                                "S12；E6",
                                since,
                                reached,
                                meeting))
                .with("reachedOn", reached.toString());
    }
}
