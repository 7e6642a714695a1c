// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.InvalidReasons;
import org.huanjie.election.domain.sheet.Marks;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.TellerSheet;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final CandidateId ID = new CandidateId("c1");
    private static final String KEY = "round=1;list=1;run=1";

    private static CountTotals totals(int favour) {
        return new CountTotals(20, 0, InvalidReasons.NONE, List.of(new Marks(ID, favour, 20 - favour, 0)), List.of());
    }

    private static Tally tally(int... favours) {
        List<Filed<?>> sheets = new ArrayList<>();
        for (int i = 0; i < favours.length; i++) {
            CountSlot slot =
                    List.of(CountSlot.FIRST, CountSlot.SECOND, CountSlot.THIRD).get(i);
            sheets.add(new Filed<>(
                    "s" + i,
                    SheetKind.COUNT,
                    KEY,
                    slot.name(),
                    1,
                    new TellerSheet(slot, "p" + i, 1, totals(favours[i]))));
        }
        return Tally.of(ElectionFile.of(Counters.first(), sheets, List.of()), KEY);
    }

    @Test
    void nothingIsKnownBeforeBothSheetsAreIn() {
        assertThat(tally().state()).isEqualTo(Tally.State.NONE);
        assertThat(tally(12).state()).isEqualTo(Tally.State.ONE_IN);
        assertThat(tally(12).totals()).isEmpty();
    }

    @Test
    void twoEqualSheetsAgree() {
        assertThat(tally(12, 12).totals()).contains(totals(12));
    }

    @Test
    void twoThatDifferNameTheDifferenceInPlainWords() {
        Tally tally = tally(12, 13);

        assertThat(tally.state()).isEqualTo(Tally.State.DIFFERENT);
        assertThat(tally.differences())
                .extracting(Reason::zh)
                .anyMatch(s -> s.contains("赞成") && s.contains("12") && s.contains("13"));
    }

    @Test
    void aThirdSheetDecidesIfItEqualsOne() {
        assertThat(tally(12, 13, 13).totals()).contains(totals(13));
        assertThat(tally(12, 13, 14).state()).isEqualTo(Tally.State.DIFFERENT);
    }
}
