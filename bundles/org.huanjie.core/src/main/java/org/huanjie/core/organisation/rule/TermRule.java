// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S06; 任期意见一、支部工作条例第二十一条、第二十二条、条例第三条（L02、L11、L12）：任期、提前提醒和延期上限。 */
public final class TermRule {
    private TermRule() {}

    /** dueBy, remindFrom, latestWithApproval; {@code organisation} is community, village or another kind of unit. */
    public static Answer judge(LocalDate elected, String organisation, Profile profile) {
        return UnitKind.termParameter(organisation)
                .map(parameter -> term(elected, parameter, profile))
                .orElseGet(() -> Answer.error(Reason.of(
                        "“{0}”不是已知的单位类别，可用 community、village、other。",
                        "'{0}' is no known kind of unit; use community, village or other.", "L11", organisation)));
    }

    private static Answer term(LocalDate elected, String parameter, Profile profile) {
        int years = profile.integer(parameter);
        LocalDate due = elected.plusYears(years);
        LocalDate remind = due.minusMonths(profile.integer("term.remindMonths"));
        LocalDate latest = due.plusMonths(profile.integer("term.shiftMaxMonths"));
        String zh = "{0} 选举产生，任期 {1} 年，{2} 届满；{3} 起提醒，经批准延期最迟 {4}。";
        String en =
                "Elected on {0}, term of {1} years ends on {2}; remind from {3}; with approval at the latest on {4}.";
        return Answer.of(
                        Map.of(),
                        List.of(Reason.of(zh, en, profile.clause(parameter), elected, years, due, remind, latest)))
                .with("dueBy", due.toString())
                .with("remindFrom", remind.toString())
                .with("latestWithApproval", latest.toString());
    }
}
