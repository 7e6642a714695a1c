// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ballot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.security.PersonId;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.run.RunPlan;
import org.huanjie.election.domain.run.Tally;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.Marks;
import org.huanjie.election.domain.sheet.TellerSheet;

/** S44; D1, 7.7: two tellers, blind, every candidate counted. */
final class CountRules {
    private CountRules() {}

    /** Each sheet belongs to its teller, and each teller has one sheet. */
    static void twoPersons(Tally tally, CountSlot slot, PersonId teller) {
        for (Filed<TellerSheet> filed : tally.sheets()) {
            boolean same = filed.sheet().teller().equals(teller.value());
            boolean slotTaken = filed.sheet().slot() == slot;
            Check.that(
                    same == slotTaken,
                    ElectionProblem.SAME_TELLER,
                    "条例第二十三条；无记名",
                    "slot",
                    same
                            ? "您已经填写了“" + filed.sheet().slot().zh() + "”的计票单，不能再填写另一份。请由另一位计票人填写。"
                            : "“" + slot.zh() + "”的计票单已由另一位计票人填写，只能由其本人更正。",
                    same
                            ? "You entered the sheet of slot " + filed.sheet().slot()
                                    + " already; another teller enters this one."
                            : "The sheet of slot " + slot + " belongs to another teller, who alone may correct it.");
        }
    }

    /** A third count is for two that differ. */
    static void thirdOnlyIfDifferent(Tally tally, CountSlot slot) {
        Check.that(
                slot != CountSlot.THIRD
                        || tally.state() == Tally.State.DIFFERENT
                        || tally.sheet(slot).isPresent(),
                CommonProblem.WRONG_STATE,
                "S44",
                "slot",
                "只有两份计票单不一致时才由第三位计票人复点。",
                "A third count is only for two that differ.");
    }

    /** Every candidate on the ballot has a row, and nobody else. */
    static void complete(ElectionFile file, RunPlan plan, CountTotals totals) {
        Set<CandidateId> counted = totals.marks().stream().map(Marks::candidate).collect(Collectors.toSet());
        List<String> missing = file.labels(
                plan.everybody().stream().filter(c -> !counted.contains(c)).toList());
        List<String> extra = file.labels(
                counted.stream().filter(c -> !plan.everybody().contains(c)).toList());
        Check.that(
                missing.isEmpty(),
                ElectionProblem.MARKS_INCOMPLETE,
                "C4",
                "marks",
                "缺少候选人的得票：" + String.join("、", missing) + "。请补填。",
                "Marks are missing for " + String.join(", ", missing) + ". Add them.");
        Check.that(
                extra.isEmpty(),
                ElectionProblem.MARKS_INCOMPLETE,
                "C4",
                "marks",
                "以下人员不在本次选票上：" + String.join("、", extra) + "。请删去，另选他人填入“writeIns”。",
                "Not on this ballot: " + String.join(", ", extra) + ". Remove them; other persons go into 'writeIns'.");
    }
}
