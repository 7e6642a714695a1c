// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.roster.app.ImportRosterTest.assertRefused;
import static org.huanjie.roster.app.RosterFixture.csv;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.security.Grant;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.exclusion.RecordGround.Person;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.Exclusion.Consultation;
import org.huanjie.roster.domain.exclusion.Exclusion.Ground;
import org.huanjie.roster.domain.exclusion.Exclusion.Request;
import org.huanjie.roster.domain.exclusion.Exclusion.Ruling;
import org.huanjie.roster.domain.exclusion.ExclusionState;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinion;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinions;
import org.huanjie.testkit.ACase;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ground, opinions, request, decision per person: no link of the chain can be left out. */
class ExclusionTest {
    private static final TestDatabase DATABASE = TestDatabase.open("roster");
    private static final RosterDate DAY = RosterDate.parse("2026-05-25");

    private RosterFixture roster = new RosterFixture(DATABASE);

    @BeforeEach
    void importRoster() {
        DATABASE.clear();
        roster = new RosterFixture(DATABASE);
        roster.imported(csv(
                "张三,男,1929-11,1956-07,1957-07,正式党员,,",
                "李四,女,1956-09,1980-07,1981-07,正式党员,,",
                "王五,男,1966-05,1990-07,1991-07,正式党员,,",
                "王五,男,1976-05,1996-07,1997-07,正式党员,,",
                "赵六,女,1999-01,2025-07,,预备党员,,"));
        roster.freezes.forSurvey(roster.election.id());
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theWholeWayEndsWithAnApprovedExclusionThatTheMeetingStillHasToAdopt() {
        Exclusion recorded = record("张三", "BEDRIDDEN", "");
        assertThat(flag("roster.hasExclusionGrounds")).isTrue();
        assertThat(items("exclusion.opinions")).isFalse();
        assertThat(roster.fact("exclusion.hasApproved")).isEmpty();

        hear(recorded, Opinion.CANNOT_EXPRESS, Opinion.AGREE, "长期卧床，不能表达意志");
        assertThat(items("exclusion.opinions")).isTrue();
        roster.requests.request(roster.election.id(), request("p-张经办"));
        assertThat(items("exclusion.decisions")).isFalse();
        Exclusion decided = decide(recorded, true);

        assertThat(decided.state()).isEqualTo(ExclusionState.APPROVED);
        assertThat(items("exclusion.decisions")).isTrue();
        assertThat(flag("exclusion.hasApproved")).isTrue();
        assertThat(roster.fact("exclusion.groundsUsed")).contains(new FactValue.Names(Set.of("BEDRIDDEN")));
        assertThat(roster.rosters.members(roster.election).stream().filter(Voter::exclusionApproved))
                .extracting(Voter::name)
                .containsExactly("张三");
        roster.actors.act(roster.clerk);
        assertThat(roster.expected
                        .explain(roster.election.id())
                        .expected()
                        .counts()
                        .expected())
                .isEqualTo(4);
        assertThat(roster.audit.actions())
                .endsWith("exclusion-recorded", "exclusion-consulted", "exclusions-requested", "exclusion-approved");
    }

    @Test
    void aGroundOutsideTheListIsSentBackWithTheClause() {
        assertRefused("exclusion-ground", () -> record("王五", "BUSY_AT_WORK", ""));
        assertRefused("exclusion-ground", () -> record("李四", "DETAINED_OR_SERVING", ""));
        assertThat(flag("roster.hasExclusionGrounds")).isFalse();
    }

    @Test
    void aNameThatTwoMembersBearIsNotEnoughAndAMemberWithoutRightsNeedsNoExclusion() {
        assertRefused("ambiguous-name", () -> record("王五", "BEDRIDDEN", ""));
        assertRefused("not-entitled", () -> record("赵六", "BEDRIDDEN", ""));
        assertRefused("not-found", () -> record("钱七", "BEDRIDDEN", ""));
        record("张三", "BEDRIDDEN", "");
        assertRefused("already-exists", () -> record("张三", "MENTAL_OR_ILL", ""));
    }

    @Test
    void halfAYearIsReachedOnTheDayOfTheMeetingOrItIsNot() {
        assertRefused("invalid-value", () -> record("李四", "ABROAD_SELF_6M", ""));
        Exclusion late = record("李四", "ABROAD_SELF_6M", "2026-01-05");
        hear(late, Opinion.AGREE, Opinion.AGREE, "");
        roster.requests.request(roster.election.id(), request("p-张经办"));

        assertRefused("exclusion-half-year", () -> decide(late, true));
        assertThat(decide(late, false).state()).isEqualTo(ExclusionState.REFUSED);
        assertThat(flag("exclusion.hasApproved")).isFalse();
    }

    @Test
    void opinionsOfMemberAndFamilyAndTheEvidenceComeFirst() {
        Exclusion recorded = record("张三", "BEDRIDDEN", "");
        assertRefused("wrong-state", () -> roster.requests.request(roster.election.id(), request("p-张经办")));
        hear(recorded, Opinion.AGREE, Opinion.NOT_ASKED, "");
        assertRefused("opinions-missing", () -> roster.requests.request(roster.election.id(), request("p-张经办")));
        hear(recorded, Opinion.CANNOT_EXPRESS, Opinion.AGREE, "");
        assertRefused("opinions-missing", () -> roster.requests.request(roster.election.id(), request("p-张经办")));

        roster.actors.act(roster.approver);
        assertRefused("not-requested", () -> decide(recorded, true));
    }

    @Test
    void nobodyDecidesAboutTheOwnRequest() {
        var both = roster.actors.person(
                "周两职",
                List.of(
                        new Grant(Role.CLERK, roster.org(), ""),
                        new Grant(Role.STREET_APPROVER, ACommunity.STREET, "")));
        Exclusion recorded = record("张三", "BEDRIDDEN", "");
        hear(recorded, Opinion.AGREE, Opinion.AGREE, "");
        roster.actors.act(both);
        roster.requests.request(roster.election.id(), request("p-周两职"));

        assertRefused(
                "self-approval",
                () -> roster.decisions.decide(
                        roster.election.id(), recorded.id(), true, new Ruling("", "1号", DAY, "p-周两职")));
        roster.actors.act(roster.clerk);
        assertRefused(
                "right-missing",
                () -> roster.decisions.decide(
                        roster.election.id(), recorded.id(), true, new Ruling("", "1号", DAY, "p-张经办")));
    }

    @Test
    void aWithdrawnOneCountsNoMoreAndADecidedOneStays() {
        Exclusion recorded = record("张三", "BEDRIDDEN", "");
        roster.opinions.withdraw(roster.election.id(), recorded.id(), "病情好转");
        assertThat(flag("roster.hasExclusionGrounds")).isFalse();

        Exclusion again = record("张三", "BEDRIDDEN", "");
        hear(again, Opinion.AGREE, Opinion.AGREE, "");
        roster.requests.request(roster.election.id(), request("p-张经办"));
        decide(again, true);
        roster.actors.act(roster.clerk);
        assertRefused("wrong-state", () -> roster.opinions.withdraw(roster.election.id(), again.id(), "x"));
    }

    @Test
    void aNewVerificationOfTheRosterStartsWithoutExclusions() {
        record("张三", "BEDRIDDEN", "");
        CaseView next = roster.cases.put(
                ACase.aCaseOf(roster.community).on("2026-06-20").with(Counter.ROSTER, 2));

        assertThat(roster.fact("roster.hasExclusionGrounds", next)).isEmpty();
        roster.freezes.forSurvey(next.id());
        assertThat(roster.fact("roster.hasExclusionGrounds", next)).contains(new FactValue.Flag(false));
    }

    @Test
    void afterTheConsultationHasClosedNoGroundComesIn() {
        roster.steps.is("verify-roster", StepStatus.CLOSED).is("consult-exclusion", StepStatus.CLOSED);
        assertRefused("wrong-state", () -> record("张三", "BEDRIDDEN", ""));
        roster.steps.is("consult-exclusion", StepStatus.NOT_APPLICABLE);
        assertThat(record("张三", "BEDRIDDEN", "").state()).isEqualTo(ExclusionState.RECORDED);
    }

    private Exclusion record(String name, String ground, String since) {
        return roster.grounds.record(
                roster.election.id(), new Person("", name), new Ground(ground, RosterDate.parse(since), ""));
    }

    private void hear(Exclusion exclusion, Opinion member, Opinion family, String note) {
        roster.opinions.hear(
                roster.election.id(),
                exclusion.id(),
                new Consultation(new Opinions(member, family, note), "张小三", "儿子", "诊断证明第1号", DAY));
    }

    private static Request request(String by) {
        return new Request("和党字〔2026〕3号", RosterDate.parse("2026-05-29"), RosterDate.parse("2026-07-04"), by);
    }

    private Exclusion decide(Exclusion exclusion, boolean approved) {
        roster.actors.act(roster.approver);
        return roster.decisions.decide(
                roster.election.id(), exclusion.id(), approved, new Ruling("", "街党复〔2026〕5号", DAY, "p-赵党工委"));
    }

    private boolean flag(String name) {
        return roster.fact(name).map(v -> ((FactValue.Flag) v).holds()).orElseThrow();
    }

    private boolean items(String name) {
        return roster.fact(name)
                .map(v -> ((FactValue.Items) v).items().stream().allMatch(i -> i.holds()))
                .orElseThrow();
    }
}
