// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S06; 条例第三条、任期意见二（L02）：延期或者提前换届须经批准，一般不超过一年。 */
public final class ExtensionRule {
    private static final String PARAMETER = "term.shiftMaxMonths";

    private ExtensionRule() {}

    /** ALLOWED_WITH_APPROVAL within the months either way, the last day included; else REJECT_OR_EXCEPTION. */
    public static Answer judge(LocalDate termEnds, LocalDate requestTo, Profile profile) {
        int months = profile.integer(PARAMETER);
        LocalDate earliest = termEnds.minusMonths(months);
        LocalDate latest = termEnds.plusMonths(months);
        boolean within = !requestTo.isBefore(earliest) && !requestTo.isAfter(latest);
        return Answer.result(
                within ? "ALLOWED_WITH_APPROVAL" : "REJECT_OR_EXCEPTION",
                Reason.of(
                        "任期 {0} 届满，经批准可提前到 {1}、延期到 {2}（不超过 {3} 个月），申请 {4}：" + (within ? "可以，须经批准。" : "超过期限，一般不予批准。"),
                        "The term ends on {0}; with approval from {1} to {2} ({3} months); asked for {4}: "
                                + (within ? "allowed with approval." : "outside, refused unless an exception is made."),
                        profile.clause(PARAMETER),
                        termEnds,
                        earliest,
                        latest,
                        months,
                        requestTo));
    }
}
