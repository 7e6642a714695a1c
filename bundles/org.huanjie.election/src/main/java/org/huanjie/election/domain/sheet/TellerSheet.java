// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.api.security.PersonId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/**
 * One teller's whole count sheet (计票单): totals only.
 *
 * @param teller account of the teller who entered it; the two sheets must be of two persons
 * @param sheets how many paper sheets were summed
 */
public record TellerSheet(CountSlot slot, String teller, int sheets, CountTotals totals) implements Sheet {
    /**
     * The sum of a teller's paper sheets. A sheet of too few ballots could show how a few persons voted, so there may be one such
     * sheet only if it is the only one (docs/adr/0024).
     *
     * @throws Refused sheet-too-small
     */
    public static TellerSheet of(CountSlot slot, PersonId teller, List<CountTotals> papers, int minimum) {
        Check.that(
                !papers.isEmpty(),
                ElectionProblem.MARKS_INCOMPLETE,
                "C4",
                "sheets",
                "至少要有一张计票单。请补充。",
                "At least one sheet is needed. Add it.");
        for (CountTotals paper : papers) {
            Check.that(
                    papers.size() == 1 || paper.ballots() >= minimum,
                    ElectionProblem.SHEET_TOO_SMALL,
                    "[P] 无记名",
                    "sheets",
                    "有一张计票单只有 " + paper.ballots() + " 张选票，少于 " + minimum + " 张，会暴露个别人的投票。请并入另一张计票单后重新填写。",
                    "A sheet has " + paper.ballots() + " ballots, fewer than " + minimum
                            + "; it could show how a few persons voted. Merge it and enter again.");
        }
        CountTotals sum = papers.stream().skip(1).reduce(papers.get(0), CountTotals::plus);
        return new TellerSheet(slot, teller.value(), papers.size(), sum);
    }
}
