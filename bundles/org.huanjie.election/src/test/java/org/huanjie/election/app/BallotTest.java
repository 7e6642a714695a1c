// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.ballot.HandleBallots;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.run.RunKind;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {
    private final AnElection e = AnElection.ofACommittee();
    private final Walk walk = Walk.of(e);
    private final HandleBallots ballots = new HandleBallots(e.desk());
    private List<CandidateId> ids = List.of();

    @BeforeEach
    void listed() {
        ids = walk.approved(6, Office.MEMBER);
        walk.meeting(28).officials(28).formal(ids, 28);
        e.as(Role.TELLER, "计票员");
    }

    @AfterEach
    void close() {
        e.close();
    }

    @Test
    void theBallotIsTheListOfTheRun() {
        List<String> order = ballots.read(e.id()).names();
        ballots.print(e.id(), new BallotPrint(30, order.subList(0, 5), true), Edit.FIRST);
        assertThat(e.value("list.ballot")).isNotEqualTo(e.value("list.ofRun"));

        ballots.print(e.id(), new BallotPrint(30, order, true), new Edit("\"1\"", "漏印一名，重印"));

        assertThat(((FactValue.Names) e.value("list.ballot")).names())
                .hasSameElementsAs(((FactValue.Names) e.value("list.ofRun")).names());
        assertThat(e.value("ballots.strokeOrder")).isEqualTo(new FactValue.Flag(true));
    }

    @Test
    void aMarkedBallotShows() {
        ballots.print(e.id(), new BallotPrint(30, ballots.read(e.id()).names(), false), Edit.FIRST);

        assertThat(e.value("ballots.unmarked")).isEqualTo(new FactValue.Flag(false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "more ballots than members present, 29, 0, 1, C1",
        "one ballot is missing,             28, 0, 1, C7",
    })
    void ballotsThatDoNotAddUpAreRefused(String why, int issued, int replaced, int remaining, String clause) {
        ballots.print(e.id(), new BallotPrint(30, ballots.read(e.id()).names(), true), Edit.FIRST);

        Refused refused = Refusals.of(
                () -> ballots.issue(e.id(), new BallotIssue(true, issued, replaced, remaining, true), Edit.FIRST));

        assertThat(refused.problem().code().code()).as(why).isEqualTo("ballots-do-not-add-up");
        assertThat(refused.problem().clause()).isEqualTo(clause);
    }

    @Test
    void moreReturnedThanVotersAreAllowedToBeRecordedAndTheRunIsRepeated() {
        ballots.print(e.id(), new BallotPrint(30, ballots.read(e.id()).names(), true), Edit.FIRST);
        ballots.issue(e.id(), new BallotIssue(true, 28, 0, 2, true), Edit.FIRST);
        e.as(Role.SCRUTINEER, "监");
        ballots.returned(e.id(), new BallotReturn(29), Edit.FIRST);
        assertThat(e.value("ballots.returned")).isEqualTo(new FactValue.Count(29));
        assertThat(e.value("ballots.voters")).isEqualTo(new FactValue.Count(28));

        e.raise(Counter.RUN, 2);

        assertThat(ballots.read(e.id()).run().plan().kind()).isEqualTo(RunKind.FIRST);
        assertThat(e.value("list.ofRun"))
                .isEqualTo(new FactValue.Names(Set.copyOf(e.file().labels(ids))));
        walk.ballots(28).counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 24, 10)));
        assertThat(e.value("result.outcome")).isEqualTo(new FactValue.Text("CLEAN"));
    }
}
