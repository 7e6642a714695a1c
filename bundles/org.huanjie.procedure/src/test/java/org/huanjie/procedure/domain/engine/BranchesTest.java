// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.api.procedure.Counter.BATCH;
import static org.huanjie.api.procedure.Counter.INCIDENT;
import static org.huanjie.api.procedure.Counter.LIST;
import static org.huanjie.api.procedure.Counter.OBJECTION;
import static org.huanjie.api.procedure.Counter.PLAN;
import static org.huanjie.api.procedure.Counter.REQUEST;
import static org.huanjie.api.procedure.Counter.ROSTER;
import static org.huanjie.api.procedure.Counter.ROUND;
import static org.huanjie.api.procedure.Counter.RUN;
import static org.huanjie.api.procedure.Counter.SESSION;
import static org.huanjie.api.procedure.Counter.SUBMISSION;
import static org.huanjie.api.procedure.Counter.TRAINING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.step.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each of the 36 branches, walked over the shipped procedure to the step or the end that it names, and on to the archive. */
class BranchesTest {
    private Walk walk;

    @BeforeEach
    void aCommunityOfTheSeed() {
        walk = Walk.ofTheSeed();
        walk.script.begin();
    }

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
    void b10AFailedReviewThatBreaksTheSurplusBringsNewPersons() {
        loses("joint-review", "SOME_FAIL", "B10");
    }

    @Test
    void b10iAnUnsuitablePersonBringsNewPersons() {
        loses("inspect", "SOME_UNSUITABLE", "B10I");
    }

    @Test
    void b11ANegativeOpinionBringsNewPersons() {
        loses("consult-departments", "SOME_NEGATIVE", "B11");
    }

    @Test
    void b10AFailedReviewWithEnoughPersonsLeftGoesOn() {
        walk.script.candidates = 7;
        walk.until("joint-review");
        walk.failing.add(walk.world.persons().get(0));
        walk.complete("joint-review", "SOME_FAIL");

        assertThat(walk.counter(BATCH)).isEqualTo(1);
        assertThat(walk.next("decide-preliminary-list")).isTrue();
        archived("B10");
    }

    @Test
    void b12nAnObjectionOpensACheckAndWaitsForItsVerdict() {
        objection();

        assertThat(walk.next("handle-objections")).isTrue();
        walk.complete("handle-objections", "NO_PROBLEM");
        archived("B12N");
    }

    @Test
    void b12nAnotherObjectionAfterTheCheckOpensACheckOfItsOwn() {
        objection();
        walk.complete("handle-objections", "NO_PROBLEM");
        walk.raise("notice.objectionOpened", "HOLDS");

        assertThat(walk.counter(OBJECTION)).isEqualTo(2);
        walk.complete("handle-objections", "NO_PROBLEM");
        archived("B12N");
    }

    @Test
    void b12ADisqualifyingVerdictBringsNewPersons() {
        verdict("DISQUALIFY", "B12");
    }

    @Test
    void b12pAPostponedVerdictLeavesThePersonOut() {
        verdict("POSTPONE", "B12P");
    }

    private void objection() {
        walk.until("public-notice").open("public-notice");
        walk.world.happened().flag("notice.objectionOpened", true).count("notice.openObjections", 1);
        walk.raise("notice.objectionOpened", "HOLDS");
    }

    private void verdict(String outcome, String branch) {
        objection();
        walk.failing.add(walk.world.persons().get(0));
        walk.complete("handle-objections", outcome);

        assertThat(walk.counter(BATCH)).isEqualTo(2);
        assertThat(walk.next("propose-preliminary")).isTrue();
        assertThat(walk.status("public-notice")).isEqualTo(StepStatus.WAITING);
        archived(branch);
    }

    private void loses(String step, String outcome, String branch) {
        walk.until(step);
        walk.failing.add(walk.world.persons().get(0));
        walk.complete(step, outcome);

        assertThat(walk.counter(BATCH)).isEqualTo(2);
        assertThat(walk.next("propose-preliminary")).isTrue();
        archived(branch);
    }

    @Test
    void b13AWithdrawalBeforeTheListIsRecordedBeforeTheElectionGoesOn() {
        walk.until("inspect").open("inspect");
        withdraws("BEFORE_FORMAL");

        assertThat(walk.counter(BATCH)).isEqualTo(2);
        assertThat(walk.next("withdraw-candidate")).isTrue();
        assertThat(walk.next("propose-preliminary")).isFalse();
        walk.complete("withdraw-candidate");
        assertThat(walk.next("propose-preliminary")).isTrue();
        archived("B13");
    }

    @Test
    void b13ASecondWithdrawalIsAnIncidentOfItsOwn() {
        walk.until("inspect").open("inspect");
        withdraws("BEFORE_FORMAL");
        walk.complete("withdraw-candidate").until("joint-review").open("joint-review");
        withdraws("BEFORE_FORMAL");

        assertThat(walk.counter(INCIDENT)).isEqualTo(2);
        walk.complete("withdraw-candidate");
        archived("B13");
    }

    @Test
    void b14AWithdrawalOnTheDayWithEnoughLeftMeansANewListAndNewBallots() {
        walk.script.candidates = 7;
        walk.script.formal = 6;
        walk.until("introduce-candidates");
        withdraws("ON_THE_DAY");

        assertThat(walk.counter(LIST)).isEqualTo(2);
        walk.complete("withdraw-candidate");
        assertThat(walk.next("confirm-formal")).isTrue();
        archived("B14");
    }

    @Test
    void b14AWithdrawalOnTheDayThatBreaksTheSurplusAdjournsTheMeeting() {
        walk.until("introduce-candidates");
        withdraws("ON_THE_DAY");

        assertThat(List.of(walk.counter(BATCH), walk.counter(ROUND))).containsExactly(2, 2);
        walk.complete("withdraw-candidate");
        assertThat(walk.next("propose-preliminary")).isTrue();
        archived("B14");
    }

    private void withdraws(String when) {
        walk.world.leave(walk.world.persons().get(0));
        walk.world.happened().flag("candidate.withdrawn", true);
        walk.raise("candidate.withdrawn", when);
    }

    @Test
    void b14sTooFewFormalCandidatesAdjournTheMeeting() {
        walk.script.formal = 5;
        walk.until("confirm-formal").complete("confirm-formal", "TOO_FEW");

        assertThat(List.of(walk.counter(BATCH), walk.counter(ROUND))).containsExactly(2, 2);
        assertThat(walk.next("propose-preliminary")).isTrue();
        walk.script.formal = 6;
        archived("B14S");
    }

    @Test
    void b15AResultReturnedForItsPapersIsSubmittedAgain() {
        walk.until("approve-result").complete("approve-result", "RETURNED_PAPERS");

        assertThat(walk.counter(SUBMISSION)).isEqualTo(2);
        assertThat(walk.next("report-result")).isTrue();
        archived("B15");
    }

    @Test
    void b16AResultReturnedForItsProcedureIsDeclaredInvalidAndElectedAgain() {
        walk.until("approve-result").complete("approve-result", "RETURNED_PROCEDURE");

        assertThat(walk.counter(ROUND)).isEqualTo(2);
        assertThat(walk.next("prepare-meeting")).isFalse();
        walk.open("declare-invalid");
        walk.world.happened().flag("invalid.decided", true);
        walk.close("declare-invalid");
        assertThat(walk.next("prepare-meeting")).isTrue();
        walk.world.happened().flag("invalid.decided", false);
        archived("B16");
    }

    @Test
    void b16ADeclarationOfItsOwnAccordStartsTheMeetingOverToo() {
        walk.until("announce-result").nextDay();
        walk.world.happened().flag("invalid.decided", true);
        walk.complete("declare-invalid");

        assertThat(walk.counter(ROUND)).isEqualTo(2);
        walk.world.happened().flag("invalid.decided", false);
        assertThat(walk.next("prepare-meeting")).isTrue();
        archived("B16");
    }

    @Test
    void b17ConsentRefusedIsAskedForAnew() {
        walk.until("consent-street").complete("consent-street", "REFUSED");

        assertThat(walk.counter(SESSION)).isEqualTo(2);
        assertThat(walk.next("consent-street")).isTrue();
        archived("B17");
    }

    @Test
    void b18ASecretaryNotElectedNeedsNewConsent() {
        walk.until("first-session").complete("first-session", "NOT_ELECTED");

        assertThat(walk.counter(SESSION)).isEqualTo(2);
        assertThat(walk.next("consent-street")).isTrue();
        archived("B18");
    }

    @Test
    void b19ADifficultCommunityIsRectifiedFirst() {
        walk.script.orgClass = "DIFFICULT";
        walk.until("classify-community").complete("classify-community");

        assertThat(walk.next("rectify-first")).isTrue();
        archived("B19");
    }

    @Test
    void b20APostponementMovesEveryWindow() {
        walk.until("survey-communities");
        walk.world.happened().flag("org.postponeWanted", true);
        walk.complete("postpone-election");

        assertThat(walk.state().shiftMonths()).isEqualTo(3);
        archived("B20");
        assertThat(walk.today()).isAfterOrEqualTo(LocalDate.of(Walk.YEAR, 10, 11));
    }

    @Test
    void b21AChangeOfTheUnitPausesTheElectionUntilTheRosterIsCheckedAnew() {
        walk.script.unitAdjustment = true;
        walk.until("propose-preliminary").open("propose-preliminary");
        walk.world.happened().flag("org.pauseWanted", true);
        walk.raise("org.pauseWanted", "HOLDS");

        assertThat(walk.counter(ROSTER)).isEqualTo(2);
        assertThat(walk.next("verify-roster")).isTrue();
        assertThat(walk.engine()
                        .mayClose(walk.now(), StepId.of("propose-preliminary"), Optional.empty())
                        .obstacles())
                .extracting(o -> o.code().code())
                .contains("case-paused");
        walk.complete("verify-roster")
                .complete("consult-exclusion")
                .complete("approve-exclusion")
                .complete("adjust-party-units");
        archived("B21");
    }

    @Test
    void b22AWriteInElectedIsReviewedAtTheConsent() {
        walk.until("determine-result");
        walk.world.happened().flag("result.writeInElected", true);
        walk.complete("determine-result", "CLEAN").until("consent-street").open("consent-street");
        walk.world.happened().flag("result.writeInReviewed", false);

        assertThat(walk.engine()
                        .mayClose(walk.now(), StepId.of("consent-street"), Optional.of("CONSENTED"))
                        .obstacles())
                .extracting(o -> o.clause())
                .containsExactly("B22");
        walk.world.happened().flag("result.writeInReviewed", true);
        archived("B22");
    }

    @Test
    void b23AWriteInWithoutEligibilityIsRemarkedAndTheCountGoesOn() {
        walk.until("count-votes");
        walk.world.happened().flag("result.writeInNotEligible", true);
        walk.complete("count-votes");

        assertThat(walk.next("determine-result")).isTrue();
        archived("B23");
    }

    @Test
    void b24FewerMembersThanTheFormNeedsStartsRosterRequestAndListAnew() {
        walk.until("prepare-meeting").open("prepare-meeting");
        walk.world.happened().flag("roster.formChanged", true);
        walk.raise("roster.formChanged", "HOLDS");

        assertThat(List.of(walk.counter(ROSTER), walk.counter(REQUEST), walk.counter(BATCH), walk.counter(ROUND)))
                .containsExactly(2, 2, 2, 2);
        assertThat(walk.next("verify-roster")).isTrue();
        assertThat(walk.status("prepare-meeting")).isEqualTo(StepStatus.WAITING);
        archived("B24");
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

    @Test
    void b26AGuideWhoseTrainingLapsedIsTrainedAgainBeforeTheElectionGoesOn() {
        walk.until("request-meeting");
        walk.world.happened().flag("training.guideLapsed", true);
        walk.raise("training.guideLapsed", "HOLDS");

        assertThat(walk.counter(TRAINING)).isEqualTo(2);
        assertThat(walk.next("train-people")).isTrue();
        assertThat(walk.next("request-meeting")).isFalse();
        archived("B26");
    }

    @Test
    void b27AStepPastItsWindowIsMarkedLateAndNotBarred() {
        walk.until("survey-communities").sameMomentOn(LocalDate.of(Walk.YEAR, 6, 2));
        walk.complete("survey-communities");

        assertThat(walk.log)
                .anyMatch(c -> c instanceof Change.Closed closed
                        && closed.ref().step().value().equals("survey-communities")
                        && closed.late());
        archived("B27");
    }

    @Test
    void x01ACommunityPlanReturnedIsDraftedAnew() {
        walk.until("review-community-plan").complete("review-community-plan", "RETURNED");

        assertThat(walk.counter(PLAN)).isEqualTo(2);
        assertThat(walk.next("draft-community-plan")).isTrue();
        archived("X01");
    }

    @Test
    void x02ARequestReturnedIsMadeAnew() {
        walk.until("request-meeting").complete("request-meeting", "RETURNED");

        assertThat(walk.counter(REQUEST)).isEqualTo(2);
        assertThat(walk.next("request-meeting")).isTrue();
        archived("X02");
    }

    private void archived(String branch) {
        walk.toTheEnd();

        assertThat(walk.branches()).contains(branch);
        assertThat(walk.state().end()).isEqualTo("ARCHIVED");
    }
}
