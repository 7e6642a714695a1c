// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.api.procedure.Counter.BATCH;
import static org.huanjie.api.procedure.Counter.ROUND;
import static org.huanjie.api.procedure.Counter.RUN;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.step.Change;
import org.junit.jupiter.api.Test;

/** Branches of the meeting, the ballots and the result, each walked to the step or the end that it names. */
class MeetingBranchesTest extends BranchWalk {
    @Test
    void b01AMeetingBelowTheQuorumIsCalledAgain() {
        walk.script.present = 60;
        walk.until("check-quorum");
        walk.world.happened().count("quorum.failures", 1);
        walk.complete("check-quorum", "FAILED");

        assertThat(walk.counter(ROUND)).isEqualTo(2);
        assertThat(walk.next("prepare-meeting")).isTrue();
        walk.script.present = 95;
        archived("B01");
    }

    @Test
    void b01TheThirdFailureEndsTheCaseWithAReport() {
        walk.script.present = 60;
        for (int failure = 1; failure <= 3; failure++) {
            walk.until("check-quorum");
            walk.world.happened().count("quorum.failures", failure);
            walk.complete("check-quorum", "FAILED");
        }

        assertThat(walk.state().end()).isEqualTo("REPORTED_NO_QUORUM");
        assertThat(walk.log).anyMatch(Change.Reported.class::isInstance);
    }

    @Test
    void b02AnExclusionThatIsNotAdoptedLeavesTheMembersInTheBase() {
        walk.script.favourForExclusion = 50;
        walk.until("adopt-exclusions").complete("adopt-exclusions", "NOT_ADOPTED");

        assertThat(walk.next("check-quorum")).isTrue();
        archived("B02");
    }

    @Test
    void b03MoreBallotsThanVotersMeansANewRun() {
        walk.script.over = true;
        walk.until("check-returned").complete("check-returned", "OVER");

        assertThat(walk.counter(RUN)).isEqualTo(2);
        assertThat(walk.next("print-ballots")).isTrue();
        walk.script.over = false;
        archived("B03");
    }

    @Test
    void b04ACountThatDoesNotAddUpStaysOpenUntilItDoes() {
        walk.until("count-votes").open("count-votes");
        walk.world.names("count.identities", List.of("C3"));

        walk.raise("count.identities", "BROKEN");

        assertThat(walk.engine()
                        .mayClose(walk.now(), StepId.of("count-votes"), Optional.empty())
                        .obstacles())
                .extracting(o -> o.code().code() + " " + o.clause())
                .containsExactly("gate-not-met C1-C8");
        walk.world.names("count.identities", List.of());
        archived("B04");
    }

    @Test
    void b05MoreThanTheSeatsOverHalfGoesOnByMostVotes() {
        walk.until("determine-result");
        walk.world.happened().flag("result.overHalfMoreThanSeats", true);
        walk.complete("determine-result", "CLEAN");

        assertThat(walk.next("announce-result")).isTrue();
        archived("B05");
    }

    @Test
    void b06ATieForTheLastSeatIsVotedOnAgain() {
        walk.script.result = "TIE";
        walk.until("determine-result").complete("determine-result", "TIE");
        walk.script.runoffs = 1;
        walk.complete("call-runoff");

        assertThat(walk.counter(RUN)).isEqualTo(2);
        assertThat(walk.next("print-ballots")).isTrue();
        walk.script.result = "CLEAN";
        archived("B06");
    }

    @Test
    void b06xATieAfterTheLastRunoffIsReported() {
        walk.script.result = "OUT_OF_ROUNDS";
        walk.until("determine-result").complete("determine-result", "OUT_OF_ROUNDS");

        assertThat(walk.state().end()).isEqualTo("REPORTED_TIE");
        assertThat(walk.branches()).contains("B06X");
    }

    @Test
    void b07ATieThatTouchesNoSeatGoesOn() {
        walk.until("determine-result");
        walk.world.happened().flag("result.harmlessTie", true);
        walk.complete("determine-result", "CLEAN");

        assertThat(walk.next("announce-result")).isTrue();
        archived("B07");
    }

    @Test
    void b08AShortfallIsFilledByASupplementaryElection() {
        shortfall("SUPPLEMENT");
        walk.complete("call-supplementary");

        assertThat(walk.counter(RUN)).isEqualTo(2);
        assertThat(walk.next("print-ballots")).isTrue();
        walk.script.result = "CLEAN";
        walk.script.decision = "";
        archived("B08");
    }

    @Test
    void b08rAShortfallOfOneMayReduceTheSeats() {
        shortfall("REDUCE");
        walk.complete("reduce-seats");

        assertThat(walk.next("announce-result")).isTrue();
        archived("B08R");
    }

    private void shortfall(String decision) {
        walk.script.result = "SHORTFALL";
        walk.script.decision = decision;
        walk.until("determine-result").complete("determine-result", "SHORTFALL");
    }

    @Test
    void b09TooFewElectedIsReportedAndNewPersonsAreProposed() {
        walk.script.result = "TOO_FEW";
        walk.until("determine-result").complete("determine-result", "TOO_FEW");

        assertThat(List.of(walk.counter(BATCH), walk.counter(ROUND))).containsExactly(2, 2);
        assertThat(walk.next("propose-preliminary")).isTrue();
        assertThat(walk.log).anyMatch(Change.Reported.class::isInstance);
        walk.script.result = "CLEAN";
        archived("B09");
    }

    @Test
    void b09xGivingUpTheShortfallEndsTheCaseWithoutACommittee() {
        walk.script.result = "SHORTFALL";
        walk.script.decision = "GIVE_UP";
        walk.until("determine-result").complete("determine-result", "GIVEN_UP");

        assertThat(walk.state().end()).isEqualTo("REPORTED_NO_COMMITTEE");
    }

    @Test
    void b25ADisturbedMeetingIsAdjournedAndCalledAgain() {
        walk.until("issue-ballots").open("issue-ballots");
        walk.world.happened().flag("meeting.adjourned", true);
        walk.raise("meeting.adjourned", "HOLDS");

        assertThat(walk.counter(ROUND)).isEqualTo(2);
        assertThat(walk.next("prepare-meeting")).isTrue();
        walk.world.happened().flag("meeting.adjourned", false);
        archived("B25");
    }
}
