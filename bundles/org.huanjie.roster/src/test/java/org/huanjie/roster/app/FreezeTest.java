// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.roster.app.ImportRosterTest.assertRefused;
import static org.huanjie.roster.app.RosterFixture.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.roster.Voter;
import org.huanjie.roster.app.freeze.ExplainExpected;
import org.huanjie.roster.domain.decision.Decision;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.freeze.Expected;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeDifference;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.DocumentRef;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.Standing;
import org.huanjie.testkit.ACase;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreezeTest {
    private static final TestDatabase DATABASE = TestDatabase.open("roster");
    private static final DocumentRef DECISION = new DocumentRef("处分决定", "纪〔2026〕1号", RosterDate.parse("2026-01-10"));

    private RosterFixture roster = new RosterFixture(DATABASE);

    @BeforeEach
    void clear() {
        DATABASE.clear();
        roster = new RosterFixture(DATABASE);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theSurveyFreezeHoldsTheRosterOfTheDayWithItsCounts() {
        roster.imported(RosterFixture.file(RosterFixture.ROSTERS, "01-和谐里社区.xlsx"));
        assertThat(roster.fact("roster.frozenOn")).isEmpty();

        Freeze freeze = roster.freezes.forSurvey(roster.election.id());

        assertThat(freeze.counts()).isEqualTo(new Freeze.Counts(103, 101, 101, 0));
        assertThat(roster.fact("roster.frozenOn")).contains(new FactValue.Day(LocalDate.of(2026, 5, 25)));
        assertThat(roster.fact("roster.formChanged")).contains(new FactValue.Flag(false));
        assertThat(roster.fact("roster.status").map(v -> ((FactValue.Items) v).items()))
                .hasValueSatisfying(items -> assertThat(items).hasSize(103).allMatch(i -> i.holds()));
        assertThat(roster.steps.done())
                .containsExactly("notice roster.formChanged HOLDS", "begin verify-roster as CLERK");
    }

    @Test
    void anEmptyRosterCannotBeFrozenAndItsStatusIsUnknown() {
        assertThat(roster.fact("roster.status")).isEmpty();
        assertRefused("roster-empty", () -> roster.freezes.forSurvey(roster.election.id()));
    }

    @Test
    void aPersonLeftOutOfAnImportHoldsTheFreezeBackUntilExplained() {
        byte[] file = csv("张三,男,1965-02,1990-07,1991-07,正式党员,,", "李四,男,1965-02,1990-07,1991-07,入党申请人,,");
        RosterImport made = roster.dryRun.judge(roster.org(), "f", file);
        roster.decide.decide(
                roster.org(), made.id(), Map.of(1, new Decision(Decision.Kind.DROP_PERSON, Column.TYPE, "", "")));
        roster.commit.commit(roster.org(), made.id(), file);

        assertRefused("dropped-unexplained", () -> roster.freezes.forSurvey(roster.election.id()));
        assertThat(roster.fact("roster.status").map(v -> ((FactValue.Items) v).items()))
                .hasValueSatisfying(items -> assertThat(items).anyMatch(i -> !i.holds()));
        roster.explainDropped.explain(
                roster.org(), roster.imports.dropped(roster.org()).get(0).id(), "入党申请人，不是党员");
        assertThat(roster.freezes.forSurvey(roster.election.id()).counts().members())
                .isEqualTo(1);
    }

    @Test
    void theMeetingIsFrozenFromItsPreparationUntilTheCountOfAttendance() {
        roster.imported(csv("张三,男,1965-02,1990-07,1991-07,正式党员,,"));
        assertRefused("freeze-window", () -> roster.freezes.forMeeting(roster.election.id()));
        roster.steps.is("prepare-meeting", StepStatus.OPEN);
        assertRefused("survey-freeze-first", () -> roster.freezes.forMeeting(roster.election.id()));
        roster.freezes.forSurvey(roster.election.id());

        assertThat(roster.freezes.forMeeting(roster.election.id()).number()).isEqualTo(1);
        roster.steps.is("prepare-meeting", StepStatus.CLOSED).is("open-meeting", StepStatus.OPEN);
        assertThat(roster.freezes.forMeeting(roster.election.id()).number()).isEqualTo(2);
        roster.steps.is("open-meeting", StepStatus.CLOSED);
        assertRefused("freeze-window", () -> roster.freezes.forMeeting(roster.election.id()));
        assertThat(roster.fact("roster.attendanceFrozenOn")).isPresent();

        CaseView second = roster.cases.put(ACase.aCaseOf(roster.community).inRound(2));
        assertThat(roster.fact("roster.attendanceFrozenOn", second)).isEmpty();
        assertThat(roster.rosters.frozenForMeeting(second)).isEmpty();
    }

    @Test
    void theDifferenceShowsWhoCameWhoLeftAndWhoseStatusChanged() {
        roster.imported(csv(
                "张三,男,1965-02,1990-07,1991-07,正式党员,,",
                "李四,女,1990-01,2025-06,,预备党员,,",
                "王五,男,1970-01,1995-06,1996-06,正式党员,,"));
        roster.freezes.forSurvey(roster.election.id());
        roster.keep.correct(roster.org(), id("李四"), Map.of(Column.TYPE, "正式党员", Column.FULL_ON, "2026-06"), "转正");
        standing(
                "王五",
                new Standing(
                        Standing.Punishment.NONE,
                        RosterDate.NONE,
                        RosterDate.NONE,
                        Standing.LegalState.NONE,
                        Standing.Ending.DECEASED,
                        DECISION));
        roster.imported(csv("赵六,男,1980-01,2005-06,2006-06,正式党员,,"));
        CaseView later = roster.cases.put(ACase.aCaseOf(roster.community).on("2026-07-02"));
        roster.steps.is("prepare-meeting", StepStatus.OPEN);
        roster.freezes.forMeeting(later.id());

        ExplainExpected.Compared compared = roster.expected.difference(later.id());
        FreezeDifference difference = compared.difference();
        assertThat(compared.to()).isPresent();
        assertThat(difference.came()).extracting(l -> l.name()).containsExactly("赵六");
        assertThat(difference.left()).extracting(l -> l.name()).containsExactly("王五");
        assertThat(difference.changed())
                .extracting(c -> c.name() + c.what())
                .containsExactly("李四PROBATIONARY → FULL_MEMBER");
        assertThat(roster.rosters.frozenForMeeting(later))
                .extracting(Voter::name)
                .containsExactly("张三", "李四", "赵六");
    }

    @Test
    void whoIsNotExpectedIsNamedWithTheReason() {
        roster.imported(csv(
                "张三,男,1965-02,1990-07,1991-07,正式党员,,",
                "李四,女,1990-01,2025-07,,预备党员,,",
                "王五,男,1970-01,1995-06,1996-06,正式党员,,",
                "赵六,男,1971-01,1995-06,1996-06,正式党员,,"));
        standing(
                "王五",
                new Standing(
                        Standing.Punishment.PROBATION,
                        RosterDate.parse("2026-01-10"),
                        RosterDate.parse("2027-01-09"),
                        Standing.LegalState.NONE,
                        Standing.Ending.NONE,
                        DECISION));
        standing(
                "赵六",
                new Standing(
                        Standing.Punishment.NONE,
                        RosterDate.NONE,
                        RosterDate.NONE,
                        Standing.LegalState.LIUZHI,
                        Standing.Ending.NONE,
                        DECISION));

        Expected expected = roster.expected.explain(roster.election.id()).expected();

        assertThat(expected.answer().integer("expected")).isEqualTo(1);
        assertThat(expected.lines())
                .extracting(l -> l.reason() + l.names())
                .containsExactly("PROBATIONARY[李四]", "PROBATION_PUNISHMENT[王五]", "RIGHTS_SUSPENDED[赵六]");
    }

    @Test
    void adoptedExclusionsReduceTheBaseOnlyWhenTheMeetingHasAdoptedThem() {
        roster.imported(csv("张三,男,1965-02,1990-07,1991-07,正式党员,,"));
        assertThat(adoption()).isEqualTo(ExplainExpected.Adoption.UNKNOWN);
        roster.cases.facts().count("meeting.expected", 101).count("meeting.entitled", 104);
        assertThat(adoption()).isEqualTo(ExplainExpected.Adoption.ADOPTED);
        roster.cases.facts().count("meeting.expected", 104);
        assertThat(adoption()).isEqualTo(ExplainExpected.Adoption.NOT_ADOPTED);
    }

    @Test
    void fallingBelowSevenFullMembersChangesTheForm() {
        String[] seven = new String[7];
        for (int i = 0; i < 7; i++) {
            seven[i] = "张" + "一二三四五六七".charAt(i) + ",男,196" + i + "-02,1990-07,1991-07,正式党员,,";
        }
        roster.imported(csv(seven));
        roster.freezes.forSurvey(roster.election.id());
        assertThat(roster.fact("roster.formChanged")).contains(new FactValue.Flag(false));

        standing(
                "张一",
                new Standing(
                        Standing.Punishment.NONE,
                        RosterDate.NONE,
                        RosterDate.NONE,
                        Standing.LegalState.NONE,
                        Standing.Ending.MOVED,
                        DECISION));

        assertThat(roster.fact("roster.formChanged")).contains(new FactValue.Flag(true));
        assertThat(roster.steps.done()).contains("notice roster.formChanged HOLDS");
    }

    @Test
    void aFullMemberIsFullFromTheDayOfBecomingOne() {
        roster.imported(csv("李四,女,1990-01,2025-05-20,2026-06-01,正式党员,,"));
        assertThat(roster.rosters.members(roster.election))
                .extracting(Voter::mayElect)
                .containsExactly(false);

        CaseView later = roster.cases.put(ACase.aCaseOf(roster.community).on("2026-06-01"));
        assertThat(roster.rosters.members(later)).extracting(Voter::mayElect).containsExactly(true);
    }

    private ExplainExpected.Adoption adoption() {
        return roster.expected.explain(roster.election.id()).adoption();
    }

    private void standing(String name, Standing standing) {
        roster.rights.standing(roster.org(), id(name), standing);
    }

    private org.huanjie.api.roster.MemberId id(String name) {
        List<Member> all = roster.stores.members.all(roster.scope());
        return all.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
