// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.ballot.EnterCount;
import org.huanjie.election.app.ballot.HandleBallots;
import org.huanjie.election.app.ballot.ReadCounts;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.result.AnnounceResult;
import org.huanjie.election.app.result.DetermineResult;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.InvalidReasons;
import org.huanjie.election.domain.sheet.Marks;
import org.huanjie.election.domain.sheet.WriteInLine;
import org.huanjie.election.domain.sheet.WriteInReview;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountTest {
    private final AnElection e = AnElection.ofACommittee();
    private final Walk walk = Walk.of(e);
    private final EnterCount enter = new EnterCount(e.desk(), e.actors(), e.people());
    private final ReadCounts read = new ReadCounts(e.desk(), e.actors());
    private List<CandidateId> ids = List.of();

    @BeforeEach
    void voted() {
        ids = walk.voted(6, 28);
    }

    @AfterEach
    void close() {
        e.close();
    }

    private void count(String teller, CountSlot slot, int last) {
        e.as(Role.TELLER, teller);
        enter.enter(e.id(), slot, List.of(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, last))), Edit.FIRST);
    }

    private String refused(Runnable act) {
        return Refusals.codeOf(act);
    }

    @Test
    void neitherTellerReadsTheOthersSheetBeforeBothAreIn() {
        count("甲", CountSlot.FIRST, 10);
        assertThat(read.sheet(e.id(), CountSlot.FIRST).sheet().totals().valid()).isEqualTo(28);
        e.as(Role.TELLER, "乙");
        assertThat(refused(() -> read.sheet(e.id(), CountSlot.FIRST))).isEqualTo("count-blind");
        assertThat(read.compare(e.id()).tally().differences()).isEmpty();
        e.as(Role.SCRUTINEER, "监");
        assertThat(refused(() -> read.sheet(e.id(), CountSlot.FIRST))).isEqualTo("count-blind");

        count("乙", CountSlot.SECOND, 10);

        assertThat(read.sheet(e.id(), CountSlot.FIRST).sheet().totals())
                .isEqualTo(read.sheet(e.id(), CountSlot.SECOND).sheet().totals());
        e.as(Role.CLERK, "经办");
        assertThat(refused(() -> read.sheet(e.id(), CountSlot.FIRST))).isEqualTo("right-missing");
    }

    @Test
    void twoSheetsAreOfTwoPersons() {
        count("甲", CountSlot.FIRST, 10);

        assertThat(refused(() -> count("甲", CountSlot.SECOND, 10))).isEqualTo("same-teller");
        assertThat(refused(() -> count("乙", CountSlot.FIRST, 10))).isEqualTo("same-teller");
        assertThat(refused(() -> count("丙", CountSlot.THIRD, 10))).isEqualTo("wrong-state");
    }

    @Test
    void twoThatDifferAreNotSignedAndAThirdDecides() {
        count("甲", CountSlot.FIRST, 10);
        count("乙", CountSlot.SECOND, 11);
        assertThat(((FactValue.Names) e.value("count.identities")).names()).containsExactly("两份计票单不一致");
        assertThat(refused(walk::signed)).isEqualTo("counts-differ");
        assertThat(read.compare(e.id()).tally().differences()).isNotEmpty();

        count("丙", CountSlot.THIRD, 11);

        assertThat(e.value("count.identities")).isEqualTo(new FactValue.Names(Set.of()));
        walk.signed();
        assertThat(e.value("count.signed")).isEqualTo(new FactValue.Flag(true));
    }

    @Test
    void aTellerCorrectsTheOwnSheetWithAReasonAndTheSignatureFalls() {
        count("甲", CountSlot.FIRST, 10);
        count("乙", CountSlot.SECOND, 10);
        walk.signed();
        e.as(Role.TELLER, "甲");
        List<EnterCount.Paper> again = List.of(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, 9)));
        assertThat(refused(() -> enter.enter(e.id(), CountSlot.FIRST, again, Edit.FIRST)))
                .isEqualTo("version-required");

        enter.enter(e.id(), CountSlot.FIRST, again, new Edit("\"1\"", "复点更正"));

        assertThat(e.value("count.signed")).isEqualTo(new FactValue.Flag(false));
    }

    @Test
    void brokenIdentitiesAreToldToTheProcedureAndNotSigned() {
        EnterCount.Paper broken = new EnterCount.Paper(
                27,
                0,
                InvalidReasons.NONE,
                ids.stream().map(id -> new Marks(id, 20, 7, 0)).toList(),
                List.of());
        e.as(Role.TELLER, "甲");
        enter.enter(e.id(), CountSlot.FIRST, List.of(broken), Edit.FIRST);
        e.as(Role.TELLER, "乙");
        enter.enter(e.id(), CountSlot.SECOND, List.of(broken), Edit.FIRST);

        assertThat(((FactValue.Names) e.value("count.identities")).names()).contains("C3");
        assertThat(e.steps().done()).contains("raise count.identities BROKEN");
        assertThat(refused(walk::signed)).isEqualTo("identity-broken");
    }

    @Test
    void everyCandidateIsCountedAndNobodyElse() {
        e.as(Role.TELLER, "甲");
        EnterCount.Paper short1 = walk.paper(28, Walk.votes(ids.subList(0, 5), 28, 27, 26, 25, 20));

        assertThat(refused(() -> enter.enter(e.id(), CountSlot.FIRST, List.of(short1), Edit.FIRST)))
                .isEqualTo("marks-incomplete");
    }

    @Test
    void aWriteInWhoIsEligibleMayBeElectedAndNeedsAReview() {
        EnterCount.Other member = new EnterCount.Other(PersonRef.named("党员20"), Office.MEMBER, 16);
        EnterCount.Other stranger = new EnterCount.Other(PersonRef.named("外来人"), Office.MEMBER, 2);
        walk.counted(walk.paper(28, Walk.votes(ids, 26, 25, 24, 23, 12, 10), member, stranger));

        assertThat(e.value("result.writeInNotEligible")).isEqualTo(new FactValue.Flag(true));
        assertThat(new DetermineResult(e.desk()).read(e.id()).found().result().elected())
                .containsExactly("党员11", "党员12", "党员13", "党员14", "党员20");
        e.close(StepNames.DETERMINE, "CLEAN");
        assertThat(e.candidate("党员20").nomination().writeIn()).isTrue();
        assertThat(e.value("result.writeInElected")).isEqualTo(new FactValue.Flag(true));
        assertThat(e.value("result.writeInReviewed")).isEqualTo(new FactValue.Flag(false));
        e.as(Role.STREET_APPROVER, "工委");
        WriteInReview review =
                new WriteInReview(List.of(new WriteInLine(e.candidate("党员20").id(), true, "经联审")));
        new AnnounceResult(e.desk(), e.actors()).review(e.id(), review, Edit.FIRST);
        assertThat(e.value("result.writeInReviewed")).isEqualTo(new FactValue.Flag(true));
    }

    @Test
    void aWrongNumberOfReturnedBallotsIsCorrectedWhileTheCountIsOn() {
        count("甲", CountSlot.FIRST, 10);
        e.as(Role.SCRUTINEER, "监");
        HandleBallots ballots = new HandleBallots(e.desk());

        assertThat(refused(() -> ballots.returned(e.id(), new BallotReturn(29), new Edit("\"1\"", "数错"))))
                .isEqualTo("ballots-do-not-add-up");
        assertThat(ballots.returned(e.id(), new BallotReturn(27), new Edit("\"1\"", "数错"))
                        .version())
                .isEqualTo(2);
    }
}
