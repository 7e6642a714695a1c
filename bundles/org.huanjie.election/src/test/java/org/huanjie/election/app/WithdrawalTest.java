// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.WithdrawCandidate;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.result.DetermineResult;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.sheet.Withdrawal;
import org.huanjie.election.domain.sheet.WithdrawalKind;
import org.huanjie.election.domain.sheet.WithdrawalMoment;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private final AnElection e = AnElection.ofACommittee();
    private final Walk walk = Walk.of(e);

    @AfterEach
    void close() {
        e.close();
    }

    private Withdrawal withdraw(CandidateId id) {
        e.as(Role.STREET_CLERK, "街道");
        WithdrawCandidate.Request request = new WithdrawCandidate.Request(
                id, WithdrawalKind.WITHDRAWN, "健康原因", "街道党工委", e.view().today());
        return new WithdrawCandidate(e.desk(), e.actors())
                .withdraw(e.id(), request)
                .sheet();
    }

    @Test
    void beforeTheMeetingItIsToldToTheProcedureAsSuch() {
        List<CandidateId> ids = walk.approved(6, Office.MEMBER);

        Withdrawal sheet = withdraw(ids.get(0));

        assertThat(sheet.moment()).isEqualTo(WithdrawalMoment.BEFORE_FORMAL);
        assertThat(sheet.stageNow()).isEqualTo("PROSPECTIVE");
        assertThat(sheet.effectOnSurplus()).contains("差额不足");
        assertThat(e.steps().done())
                .contains("raise candidate.withdrawn BEFORE_FORMAL", "begin withdraw-candidate as STREET_CLERK");
        assertThat(e.rung("党员11")).isEqualTo(Rung.WITHDRAWN);
        assertThat(e.value("candidate.withdrawn")).isEqualTo(new FactValue.Flag(true));
        assertThat(e.value("candidates.active")).isEqualTo(new FactValue.Count(5));
    }

    @Test
    void onTheDayTheListIsFixedAnew() {
        List<CandidateId> ids = walk.approved(7, Office.MEMBER);
        walk.meeting(28).officials(28).formal(ids, 28);

        assertThat(withdraw(ids.get(0)).moment()).isEqualTo(WithdrawalMoment.ON_THE_DAY);
        e.raise(Counter.LIST, 2);
        assertThat(e.rung("党员12")).isEqualTo(Rung.PROSPECTIVE);
        walk.formal(ids.subList(1, 7), 28)
                .ballots(28)
                .counted(walk.paper(28, Walk.votes(ids.subList(1, 7), 28, 27, 26, 25, 24, 9)));
        assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("CLEAN"));
    }

    @Test
    void afterBallotsAreIssuedTheVoteGoesOnAndVotesForThePersonElectNobody() {
        List<CandidateId> ids = walk.voted(6, 28);

        assertThat(withdraw(ids.get(0)).moment()).isEqualTo(WithdrawalMoment.AFTER_ISSUE);
        assertThat(e.steps().done()).doesNotContain("raise candidate.withdrawn AFTER_ISSUE");
        assertThat(e.value("candidate.withdrawn")).isEqualTo(new FactValue.Flag(false));
        walk.counted(walk.paper(28, Walk.votes(ids, 15, 25, 24, 23, 22, 16)));

        DetermineResult.Reading result = new DetermineResult(e.desk()).read(e.id());
        assertThat(result.found().result().elected()).containsExactly("党员12", "党员13", "党员14", "党员15", "党员16");
        assertThat(e.value("count.identities")).isEqualTo(new FactValue.Names(Set.of()));
    }

    @Test
    void afterTheAnnouncementNobodyWithdrawsAsACandidate() {
        List<CandidateId> ids = walk.voted(6, 28);
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 24, 10)));
        e.close(StepNames.DETERMINE, "CLEAN");

        assertThat(Refusals.codeOf(() -> withdraw(ids.get(0)))).isEqualTo("too-late-to-withdraw");
    }

    @Test
    void onlyTheStreetRecordsIt() {
        List<CandidateId> ids = walk.nominate(6, Office.MEMBER);
        e.as(Role.CLERK, "经办");
        WithdrawCandidate.Request request = new WithdrawCandidate.Request(
                ids.get(0), WithdrawalKind.DISQUALIFIED, "x", "y", e.view().today());

        assertThat(Refusals.codeOf(() -> new WithdrawCandidate(e.desk(), e.actors()).withdraw(e.id(), request)))
                .isEqualTo("right-missing");
    }
}
