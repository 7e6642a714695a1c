// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huanjie.election.domain.rule.identity.CountSheet.Box;
import org.huanjie.election.domain.rule.identity.CountSheet.Line;
import org.huanjie.election.domain.rule.identity.CountSheet.Marks;
import org.huanjie.election.domain.rule.identity.CountSheet.Run;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;

class CountSheetRuleTest {
    private static final Run RUN = new Run(90, 81, 2, 7);
    private static final Box BOX = new Box(81, 80, 1);
    private static final Marks MARKS = new Marks(
            List.of(new Line("甲", 70, 5, 5), new Line("乙", 60, 15, 5), new Line("丙", 41, 30, 9)), Map.of("丁", 6));

    @Test
    void aSheetInWhichAllIdentitiesHoldMayBeSigned() {
        assertThat(broken(81, RUN, BOX, MARKS)).isEmpty();
    }

    @Test
    void everyBrokenIdentityIsNamed() {
        assertThat(broken(80, RUN, BOX, MARKS)).containsExactly("C1");
        assertThat(broken(81, RUN, new Box(81, 80, 0), MARKS)).containsExactly("C3");
        assertThat(broken(81, new Run(90, 81, 2, 6), BOX, MARKS)).containsExactly("C7");
    }

    @Test
    void aCandidateWhoseMarksDoNotSumIsNamed() {
        Marks wrong = new Marks(List.of(new Line("甲", 70, 5, 4), new Line("乙", 60, 15, 5)), Map.of());

        List<CountSheetRule.Broken> found =
                CountSheetRule.judge(new CountSheet(81, 5, RUN, BOX, wrong), LawProfiles.reg2020());

        assertThat(found).singleElement().satisfies(b -> {
            assertThat(b.identity()).isEqualTo("C4");
            assertThat(b.name()).isEqualTo("甲");
            assertThat(b.reason().zh()).contains("赞成 70、不赞成 5、弃权 4", "80");
        });
    }

    @Test
    void marksOfFavourAboveSeatsTimesBallotsAreBroken() {
        Marks all = new Marks(List.of(new Line("甲", 80, 0, 0), new Line("乙", 75, 5, 0)), Map.of("丁", 6));

        assertThat(broken(81, 2, all)).containsExactly("C5", "C6");
        assertThat(broken(81, 3, all)).containsExactly("C6");
    }

    @Test
    void aPersonWrittenInCannotHaveMoreThanAllBallots() {
        Marks marks = new Marks(List.of(new Line("甲", 0, 80, 0), new Line("乙", 0, 80, 0)), Map.of("丁", 81));

        assertThat(broken(81, 3, marks)).containsExactly("C8");
    }

    @Test
    void writeInsAreFreeWhereTheMethodDoesNotAskForACross() {
        Marks marks = new Marks(List.of(new Line("甲", 70, 5, 5)), Map.of("丁", 6));
        var untied = LawProfiles.reg2020().with("ballots.writeInRequiresAgainst", false);

        assertThat(broken(81, 3, marks)).containsExactly("C6");
        assertThat(CountSheetRule.judge(new CountSheet(81, 3, RUN, BOX, marks), untied))
                .isEmpty();
    }

    private static List<String> broken(int present, int seats, Marks marks) {
        return identities(new CountSheet(present, seats, RUN, BOX, marks));
    }

    private static List<String> broken(int present, Run run, Box box, Marks marks) {
        return identities(new CountSheet(present, 5, run, box, marks));
    }

    private static List<String> identities(CountSheet sheet) {
        return CountSheetRule.judge(sheet, LawProfiles.reg2020()).stream()
                .map(CountSheetRule.Broken::identity)
                .toList();
    }
}
