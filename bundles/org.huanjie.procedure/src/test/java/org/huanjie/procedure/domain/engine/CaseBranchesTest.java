// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.api.procedure.Counter.BATCH;
import static org.huanjie.api.procedure.Counter.PLAN;
import static org.huanjie.api.procedure.Counter.REQUEST;
import static org.huanjie.api.procedure.Counter.ROSTER;
import static org.huanjie.api.procedure.Counter.ROUND;
import static org.huanjie.api.procedure.Counter.SESSION;
import static org.huanjie.api.procedure.Counter.SUBMISSION;
import static org.huanjie.api.procedure.Counter.TRAINING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.step.Change;
import org.junit.jupiter.api.Test;

/** Branches of approvals, preparation and the case as a whole, each walked to the step that it names. */
class CaseBranchesTest extends BranchWalk {
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
}
