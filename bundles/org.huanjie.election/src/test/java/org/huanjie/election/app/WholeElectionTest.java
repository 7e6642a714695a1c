// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.result.AnnounceResult;
import org.huanjie.election.app.result.CallNextRun;
import org.huanjie.election.app.result.DetermineResult;
import org.huanjie.election.app.session.HoldFirstSession;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.OfficeVote;
import org.huanjie.election.domain.sheet.Outcome;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.huanjie.election.domain.sheet.RunoffCall;
import org.huanjie.election.domain.sheet.SecretaryProposal;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.Test;

class WholeElectionTest {
    @Test
    void aCommitteeIsElectedAndTakesOffice() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 24, 10)));

            DetermineResult.Reading result = new DetermineResult(e.desk()).determine(e.id());
            assertThat(result.found().outcome()).isEqualTo(Outcome.CLEAN);
            assertThat(result.found().result().minimum()).isEqualTo(15);
            e.close(StepNames.DETERMINE, "CLEAN");
            new AnnounceResult(e.desk(), e.actors())
                    .announce(
                            e.id(),
                            new AnnounceResult.Request(e.community().memberName(3), true, List.of("党员3"), "档案柜"),
                            Edit.FIRST);
            e.close(StepNames.ANNOUNCE, "CLOSED");
            assertThat(e.rung("党员11")).isEqualTo(Rung.ELECTED);
            assertThat(e.rung("党员16")).isEqualTo(Rung.NOT_ELECTED);

            firstSession(e, ids);
            e.close(StepNames.APPROVE_RESULT, "APPROVED");
            assertThat(e.organisations().partyOrg(e.community().organisation()).incumbentSecretary())
                    .isEqualTo("党员12");
            e.close(StepNames.HANDOVER, "CLOSED");
            assertThat(e.rung("党员11")).isEqualTo(Rung.IN_OFFICE);
        }
    }

    private static void firstSession(AnElection e, List<CandidateId> ids) {
        HoldFirstSession session = new HoldFirstSession(e.desk(), e.organisations());
        e.as(Role.ORG_LEADER, "书记");
        session.propose(e.id(), new SecretaryProposal(ids.get(1), List.of(ids.get(0)), ids.get(2)), Edit.FIRST);
        assertThat(e.value("session.chairIsNewMember")).isEqualTo(new FactValue.Flag(true));
        e.close(StepNames.CONSENT, "CONSENTED");
        e.as(Role.CHAIR, "主持人");
        List<OfficeVote> votes = List.of(
                new OfficeVote(ids.get(1), Office.SECRETARY, 4, 1, 0),
                new OfficeVote(ids.get(0), Office.DEPUTY, 5, 0, 0));
        session.hold(e.id(), new HoldFirstSession.Request(ids.subList(0, 5), true, 5, votes, List.of()), Edit.FIRST);
        assertThat(e.value("session.secretaryElected")).isEqualTo(new FactValue.Flag(true));
        e.close(StepNames.SESSION, "ELECTED");
    }

    @Test
    void aTieAtTheLastSeatIsVotedOnAgain() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 17, 17)));
            assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("TIE"));
            e.close(StepNames.DETERMINE, "TIE");
            CallNextRun next = new CallNextRun(e.desk());
            assertThat(next.runoff(e.id(), "", Edit.FIRST).sheet())
                    .isEqualTo(new RunoffCall(List.of("党员15", "党员16"), 1, ""));
            assertThat(e.value("runoff.rounds")).isEqualTo(new FactValue.Count(1));
            e.close(StepNames.RUNOFF, "CALLED").raise(Counter.RUN, 2);

            assertThat(e.value("list.ofRun")).isEqualTo(new FactValue.Names(Set.of("党员15", "党员16")));
            walk.ballots(28).counted(walk.paper(28, Walk.votes(ids.subList(4, 6), 13, 12)));

            DetermineResult.Reading result = new DetermineResult(e.desk()).read(e.id());
            assertThat(result.found().result().elected()).containsExactly("党员15");
            assertThat(result.found().electedTotal()).isEqualTo(5);
            assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("CLEAN"));
            assertThat(e.value("result.elected")).isEqualTo(new FactValue.Count(5));
        }
    }

    @Test
    void aShortfallIsFilledByASupplementaryElection() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 14, 13)));
            assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("SHORTFALL"));
            assertThat(e.fact("result.decision")).isInstanceOf(Fact.Unknown.class);
            new DetermineResult(e.desk()).decide(e.id(), new ResultDecision(Decision.SUPPLEMENT, "缺一名"), Edit.FIRST);
            e.close(StepNames.DETERMINE, "SHORTFALL");
            CallNextRun next = new CallNextRun(e.desk());
            assertThat(Refusals.codeOf(() -> next.supplementary(e.id(), List.of(ids.get(5)), Edit.FIRST)))
                    .isEqualTo("skipped-more-votes");
            assertThat(Refusals.codeOf(() -> next.supplementary(e.id(), List.of(ids.get(4)), Edit.FIRST)))
                    .isEqualTo("surplus-not-met");
            assertThat(Refusals.codeOf(() -> next.supplementary(e.id(), List.of(ids.get(0)), Edit.FIRST)))
                    .isEqualTo("outside-reply");
            next.supplementary(e.id(), ids.subList(4, 6), Edit.FIRST);
            assertThat(e.value("candidates.formal")).isEqualTo(new FactValue.Count(6));
            e.close(StepNames.SUPPLEMENT, "CALLED").raise(Counter.RUN, 2);

            walk.ballots(28).counted(walk.paper(28, Walk.votes(ids.subList(4, 6), 16, 10)));

            assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("CLEAN"));
            e.close(StepNames.DETERMINE, "CLEAN");
            assertThat(e.rung("党员15")).isEqualTo(Rung.ELECTED);
        }
    }

    @Test
    void aBranchWithoutACommitteeElectsItsSecretaryAndDeputyOnOneBallot() {
        try (AnElection e = AnElection.of(ACommunity.aCommunity().named("林荫社区").withoutCommittee())) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.nominate(1, Office.SECRETARY);
            ids.addAll(walk.nominate(1, Office.DEPUTY));
            walk.propose(ids).review(ids).list(ids).inspect(ids).consult(ids).noticeAndReply();
            assertThat(e.value("office")).isEqualTo(new FactValue.Text("SECRETARY"));
            assertThat(e.value("candidates.active")).isEqualTo(new FactValue.Count(1));
            walk.meeting(6).officials(6).formal(ids, 6).ballots(6);
            walk.counted(walk.paper(6, Walk.votes(ids, 5, 4)));

            DetermineResult.Reading result = new DetermineResult(e.desk()).read(e.id());

            assertThat(result.found().result().elected()).containsExactly("党员3");
            assertThat(result.found().result().deputies()).containsExactly("党员4");
            assertThat(e.value("result.elected")).isEqualTo(new FactValue.Count(1));
            e.close(StepNames.DETERMINE, "CLEAN")
                    .close(StepNames.ANNOUNCE, "CLOSED")
                    .close(StepNames.APPROVE_RESULT, "APPROVED");
            assertThat(e.organisations().partyOrg(e.community().organisation()).incumbentCommittee())
                    .containsExactly("党员3", "党员4");
        }
    }
}
