// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.meeting.ConfirmFormalList;
import org.huanjie.election.app.meeting.CountPrimary;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.PrimaryVotes;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormalListTest {
    private final AnElection e = AnElection.ofACommittee();

    @AfterEach
    void close() {
        e.close();
    }

    @Test
    void theFormalListKeepsToTheReply() {
        Walk walk = Walk.of(e);
        List<CandidateId> ids = walk.approved(7, Office.MEMBER);
        walk.meeting(28).officials(28);
        List<CandidateId> outsider = walk.nominate(1, Office.MEMBER);
        e.as(Role.CHAIR, "主持人");
        ConfirmFormalList confirm = new ConfirmFormalList(e.desk());
        MotionVote all = new MotionVote(28, 0, 0);

        assertThat(Refusals.codeOf(() -> confirm.confirm(e.id(), new FormalList(outsider, all, ""), Edit.FIRST)))
                .isEqualTo("outside-reply");
        assertThat(Refusals.codeOf(
                        () -> confirm.confirm(e.id(), new FormalList(ids.subList(0, 6), all, ""), Edit.FIRST)))
                .isEqualTo("change-reason-missing");
        assertThat(Refusals.codeOf(
                        () -> confirm.confirm(e.id(), new FormalList(ids, new MotionVote(14, 14, 0), ""), Edit.FIRST)))
                .isEqualTo("list-not-adopted");
        assertThat(confirm.confirm(e.id(), new FormalList(ids.subList(0, 6), all, "多数党员意见"), Edit.FIRST)
                        .surplus()
                        .result())
                .isEqualTo("ACCEPT");
        assertThat(e.value("candidates.formal")).isEqualTo(new FactValue.Count(6));
    }

    @Test
    void aPrimaryDecidesWhoIsOnTheList() {
        Walk walk = Walk.of(e);
        List<CandidateId> ids = walk.approved(8, Office.MEMBER);
        walk.meeting(28).officials(28);
        int[] favour = {27, 26, 25, 24, 20, 16, 15, 3};
        List<PrimaryVotes> votes = IntStream.range(0, 8)
                .mapToObj(i -> new PrimaryVotes(ids.get(i), favour[i]))
                .toList();
        CountPrimary.Counted done = new CountPrimary(e.desk())
                .count(e.id(), new CountPrimary.Request(true, 28, 28, 28, 0, votes, "党员3"), Edit.FIRST);

        assertThat(done.filed().sheet().formal()).isEqualTo(ids.subList(0, 6));
        assertThat(e.value("primary.reported")).isEqualTo(new FactValue.Flag(true));
        assertThat(e.value("meeting.secretBallot")).isEqualTo(new FactValue.Flag(true));
        FormalList other = new FormalList(ids.subList(1, 7), new MotionVote(28, 0, 0), "另有意见");
        assertThat(Refusals.codeOf(() -> new ConfirmFormalList(e.desk()).confirm(e.id(), other, Edit.FIRST)))
                .isEqualTo("list-differs-from-primary");
    }
}
