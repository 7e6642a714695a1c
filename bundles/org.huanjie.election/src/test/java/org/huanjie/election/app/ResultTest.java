// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.api.procedure.Counter;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.result.AnnounceResult;
import org.huanjie.election.app.result.CallNextRun;
import org.huanjie.election.app.result.DetermineResult;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Stamp;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.huanjie.election.domain.sheet.SeatReduction;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultTest {
    private final AnElection e = AnElection.ofACommittee();
    private final Walk walk = Walk.of(e);
    private List<CandidateId> ids = List.of();

    @BeforeEach
    void voted() {
        ids = walk.voted(6, 28);
    }

    @AfterEach
    void close() {
        e.close();
    }

    private void decide(Decision decision) {
        new DetermineResult(e.desk()).decide(e.id(), new ResultDecision(decision, "依规"), Edit.FIRST);
        e.close(StepNames.DETERMINE, e.value("result.outcome") instanceof FactValue.Text t ? t.code() : "");
    }

    @Test
    void fewerSeatsNeedHalfOfThosePresent() {
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 14, 13)));
        decide(Decision.REDUCE);
        CallNextRun next = new CallNextRun(e.desk());

        assertThat(next.reduce(e.id(), 13, Edit.FIRST).answer().result()).isEqualTo("SUPPLEMENTARY_ELECTION");
        assertThat(e.value("result.settled")).isEqualTo(new FactValue.Flag(false));
        CallNextRun.Reduced reduced = next.reduce(e.id(), 14, new Edit("\"1\"", "重新表决"));
        assertThat(reduced.answer().result()).isEqualTo("REDUCE_SEATS_ALLOWED");
        assertThat(reduced.filed().sheet()).isEqualTo(new SeatReduction(5, 4, 14, 28));
        assertThat(e.value("result.settled")).isEqualTo(new FactValue.Flag(true));
    }

    @Test
    void aCleanResultLeavesNothingToDecide() {
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, 13)));

        assertThat(Refusals.codeOf(() -> decide(Decision.SUPPLEMENT))).isEqualTo("not-a-shortfall");
        assertThat(e.value("result.decision")).isEqualTo(new FactValue.Text("NONE"));
    }

    @Test
    void givingUpEndsInItsOwnOutcome() {
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 14, 14, 14, 13)));
        new DetermineResult(e.desk()).decide(e.id(), new ResultDecision(Decision.GIVE_UP, "无法补选"), Edit.FIRST);

        assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("GIVEN_UP"));
    }

    @Test
    void nobodyElectedStillHasALineOfMajorities() {
        walk.counted(walk.paper(28, Walk.votes(ids, 14, 14, 14, 14, 14, 13)));

        assertThat(((FactValue.Items) e.value("result.majorities")).items())
                .singleElement()
                .matches(Item::holds);
    }

    @Test
    void anInvalidElectionReturnsEverybodyToTheReply() {
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, 13)));
        e.close(StepNames.DETERMINE, "CLEAN")
                .close(StepNames.ANNOUNCE, "CLOSED")
                .close(StepNames.APPROVE_RESULT, "RETURNED_PROCEDURE");
        assertThat(e.candidate("党员11").path()).extracting(Stamp::rung).contains(Rung.RETURNED);
        assertThat(e.value("candidates.active")).as("asked by the branch").isEqualTo(new FactValue.Count(6));

        e.raise(Counter.ROUND, 2);

        assertThat(e.rung("党员11")).isEqualTo(Rung.PROSPECTIVE);
        assertThat(e.rung("党员16")).isEqualTo(Rung.PROSPECTIVE);
        assertThat(e.value("candidates.active")).isEqualTo(new FactValue.Count(6));
    }

    @Test
    void afterTooFewTheElectedStandAndTheNextMeetingFillsTheOpenSeats() {
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 14, 14, 14, 13)));
        e.close(StepNames.DETERMINE, "TOO_FEW").raise(Counter.BATCH, 2).raise(Counter.ROUND, 2);
        assertThat(e.rung("党员11")).isEqualTo(Rung.ELECTED);
        assertThat(e.value("candidates.active")).isEqualTo(new FactValue.Count(6));
        List<CandidateId> rest = ids.subList(2, 6);
        walk.meeting(28).officials(28).formal(rest, 28);

        assertThat(e.value("candidates.formal")).isEqualTo(new FactValue.Count(6));
        walk.ballots(28).counted(walk.paper(28, Walk.votes(rest, 27, 26, 25, 3)));
        assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("CLEAN"));
        assertThat(e.value("result.elected")).isEqualTo(new FactValue.Count(5));
    }

    @Test
    void theLeaversAreTheOldTeamAndTheUnsuccessful() {
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, 13)));
        e.close(StepNames.DETERMINE, "CLEAN");
        AnnounceResult announce = new AnnounceResult(e.desk(), e.actors());
        assertThat(Refusals.codeOf(() -> announce.announce(
                        e.id(), new AnnounceResult.Request("党员1", true, List.of("党员3"), "柜"), Edit.FIRST)))
                .isEqualTo("not-an-official");
        announce.announce(e.id(), new AnnounceResult.Request("党员3", true, List.of("党员3"), "柜"), Edit.FIRST);
        e.close(StepNames.ANNOUNCE, "CLOSED");

        assertThat(((FactValue.Items) e.value("result.leavers")).items())
                .extracting(Item::label)
                .containsExactly("党员1", "党员2", "党员16");
        assertThat(((FactValue.Items) e.value("result.newMembers")).items()).hasSize(5);
        assertThat(e.value("result.resultByScrutineer")).isEqualTo(new FactValue.Flag(true));
        assertThat(e.value("ballots.sealed")).isEqualTo(new FactValue.Flag(true));
    }
}
