// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.security.PersonId;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.fixture.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellerSheetTest {
    private static final PersonId TELLER = new PersonId("p1");
    private static final CandidateId ID = new CandidateId("c1");

    private static CountTotals paper(int valid) {
        return new CountTotals(valid, 0, InvalidReasons.NONE, List.of(new Marks(ID, valid, 0, 0)), List.of());
    }

    @Test
    void severalPaperSheetsAreSummedAndOnlyTheSumIsKept() {
        TellerSheet sheet = TellerSheet.of(CountSlot.FIRST, TELLER, List.of(paper(10), paper(12)), 10);

        assertThat(sheet.totals()).isEqualTo(paper(22));
        assertThat(sheet.sheets()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a second sheet of nine shows too much, 12, 9, true",
        "ten are enough,                        12, 10, false",
    })
    void aSheetOfFewBallotsMustBeMerged(String why, int first, int second, boolean refused) {
        Runnable act = () -> TellerSheet.of(CountSlot.FIRST, TELLER, List.of(paper(first), paper(second)), 10);

        if (refused) {
            assertThat(Refusals.codeOf(act)).as(why).isEqualTo("sheet-too-small");
        } else {
            act.run();
        }
    }

    @Test
    void anElectionOfFiveToNineBallotsHasOneSheet() {
        assertThat(TellerSheet.of(CountSlot.FIRST, TELLER, List.of(paper(6)), 10)
                        .totals()
                        .valid())
                .isEqualTo(6);
    }

    @Test
    void reasonsOfInvalidBallotsMustSumUp() {
        assertThat(Refusals.codeOf(() -> new CountTotals(10, 2, new InvalidReasons(1, 0, 0, 0), List.of(), List.of())))
                .isEqualTo("ballots-do-not-add-up");
    }
}
