// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.rehearsal.client.Json.object;

import org.huanjie.rehearsal.script.Sitting;
import org.huanjie.rehearsal.script.VotingActs;
import org.junit.jupiter.api.Test;

/** Results other than that everybody is elected at once (选举结果). Seven voters, three seats, four candidates; four votes are more than half. */
class ResultBranchesTest extends BranchTest {
    private static final String THIRD_RUN = "round=1;list=1;run=3";

    @Test
    @Branch("B05")
    void ofMorePersonsOverHalfThanSeatsThoseWithMostVotesAreElected() {
        Course course = course(Street.SMALL);
        Sitting sitting = course.untilTheCount();
        course.count(sitting, 6, 6, 5, 4);
        Snapshot before = course.snapshot();

        assertThat(course.close(sitting)).isEqualTo("CLEAN");

        before.noted("B05").again("announce-result", "CHAIR").running();
    }

    @Test
    @Branch("B07")
    void aTieAmongTheElectedChangesNothing() {
        Course course = course(Street.SMALL);
        Sitting sitting = course.untilTheCount();
        course.count(sitting, 6, 6, 5, 1);
        Snapshot before = course.snapshot();

        assertThat(course.close(sitting)).isEqualTo("CLEAN");

        before.noted("B07").again("announce-result", "CHAIR").running();
    }

    @Test
    @Branch({"B06", "B06X"})
    void aTieForTheLastSeatIsVotedOnAgainAndReportedWhenItDoesNotEnd() {
        Course course = course(Street.SMALL);
        Sitting sitting = course.untilTheCount();
        course.count(sitting, 6, 5, 4, 4);
        assertThat(course.close(sitting)).isEqualTo("TIE");

        Snapshot first = course.snapshot();
        course.voting().callRunoff(sitting);
        first.followed("B06").raised("run").again("print-ballots", "TELLER-1").running();

        course.runAgain(sitting, 3, 3);
        assertThat(course.close(sitting)).isEqualTo("TIE");
        Snapshot second = course.snapshot();
        course.voting().callRunoff(sitting);
        second.followed("B06").raised("run").key("print-ballots", THIRD_RUN).running();

        course.runAgain(sitting, 3, 3);
        Snapshot last = course.snapshot();
        assertThat(course.close(sitting)).isEqualTo("OUT_OF_ROUNDS");
        last.followed("B06X").raised().reported().ended("REPORTED_TIE");
    }

    /** Two are elected, the other two miss the half. */
    private static Sitting shortOfOne(Course course) {
        Sitting sitting = course.untilTheCount();
        course.count(sitting, 7, 6, 3, 2);
        return sitting;
    }

    @Test
    @Branch("B08")
    void anOpenSeatIsFilledByASupplementaryElection() {
        Course course = course(Street.SMALL);
        Sitting sitting = shortOfOne(course);
        course.voting().state(sitting);
        course.voting().decide(sitting, "SUPPLEMENT");
        assertThat(course.voting().determine(sitting)).isEqualTo("SHORTFALL");
        Snapshot before = course.snapshot();

        course.voting()
                .callSupplementary(
                        sitting, VotingActs.candidates(course.community()).subList(2, 4));

        before.followed("B08").raised("run").again("print-ballots", "TELLER-1").running();
        before.key("print-ballots", "round=1;list=1;run=2");
    }

    @Test
    @Branch("B08R")
    void oneSeatLessIsEnoughWhereHalfOfThosePresentAgree() {
        Course course = course(Street.LARGER);
        Sitting sitting = course.untilTheCount();
        int all = sitting.number();
        course.count(sitting, all, all, all - 1, all - 2, 5, 4);
        course.voting().state(sitting);
        course.voting().decide(sitting, "REDUCE");
        assertThat(course.voting().determine(sitting)).isEqualTo("SHORTFALL");
        course.save("CHAIR", "result/reduction", object("favour", (all + 1) / 2));
        course.desk().papers(course.as("CHAIR"), "reduce-seats", course.today(), "T59");
        Snapshot before = course.snapshot();

        course.desk().close(course.as("CHAIR"), "reduce-seats");

        before.followed("B08R").raised().again("announce-result", "CHAIR").running();
    }

    @Test
    @Branch("B09")
    void tooFewElectedEvenAfterASupplementaryElectionMeansNewCandidatesAndANewMeeting() {
        Course course = course(Street.SMALL);
        Sitting sitting = shortOfOne(course);
        course.voting().state(sitting);
        course.voting().decide(sitting, "SUPPLEMENT");
        course.voting().determine(sitting);
        course.voting()
                .callSupplementary(
                        sitting, VotingActs.candidates(course.community()).subList(2, 4));
        course.runAgain(sitting, 3, 2);
        assertThat(course.voting().state(sitting).path("outcome").asText()).isEqualTo("TOO_FEW");
        Snapshot before = course.snapshot();

        course.voting().determine(sitting);

        before.followed("B09").raised("batch", "round").reported().again("propose-preliminary", "ORG_LEADER");
        before.waiting("prepare-meeting").running();
    }

    @Test
    @Branch("B09X")
    void aMeetingThatGivesItsOpenSeatsUpIsReported() {
        Course course = course(Street.SMALL);
        Sitting sitting = shortOfOne(course);
        course.voting().state(sitting);
        course.voting().decide(sitting, "GIVE_UP");
        Snapshot before = course.snapshot();

        assertThat(course.voting().determine(sitting)).isEqualTo("GIVEN_UP");

        before.followed("B09X").raised().reported().ended("REPORTED_NO_COMMITTEE");
    }
}
