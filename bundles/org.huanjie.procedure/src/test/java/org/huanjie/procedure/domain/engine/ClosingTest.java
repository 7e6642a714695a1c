// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.definition.OverlayReader;
import org.huanjie.procedure.domain.refinement.Refined;
import org.huanjie.procedure.domain.refinement.Refinement;
import org.huanjie.procedure.domain.refinement.TestTightening;
import org.huanjie.procedure.domain.step.Leave;
import org.junit.jupiter.api.Test;

/** The rules of closing and waiving a step, each where the office meets it. */
class ClosingTest extends RuleWalk {
    @Test
    void minimumDaysCountFromTheDayOfOpening() {
        walk.until("inspect").open("inspect");
        LocalDate opened = walk.today();
        walk.sameMomentOn(opened.plusDays(1));

        Leave leave = closing("inspect", "ALL_SUITABLE");

        assertThat(codes(leave.obstacles())).contains("minimum-days");
        assertThat(leave.obstacles().get(0).zh())
                .contains("至少须满 2 天")
                .contains(opened.plusDays(2).toString());
    }

    @Test
    void anOfficeStepClosesOnAWorkingDayOnly() {
        walk.until("request-meeting").open("request-meeting");
        walk.sameMomentOn(day(6, 13));

        assertThat(codes(closing("request-meeting", "APPROVED").obstacles())).containsExactly("not-a-workday");
        walk.sameMomentOn(day(6, 15));
        assertThat(closing("request-meeting", "APPROVED").granted()).isTrue();
    }

    @Test
    void theFailingOutcomeIsRefusedWhileThePassingOneHolds() {
        walk.until("check-quorum").open("check-quorum");

        assertThat(codes(closing("check-quorum", "FAILED").obstacles())).containsExactly("outcome-refused");
        assertThat(codes(closing("check-quorum", "PERHAPS").obstacles())).containsExactly("outcome-unknown");
        assertThat(walk.engine().outcomeByRule(walk.now(), StepId.of("check-quorum")))
                .contains("VALID");
    }

    @Test
    void onlyGivingUpTheShortfallMakesTheResultGivenUp() {
        walk.script.result = "SHORTFALL";
        walk.until("determine-result").open("determine-result");

        assertThat(codes(closing("determine-result", "GIVEN_UP").obstacles())).containsExactly("outcome-refused");
        walk.world.text("result.decision", "GIVE_UP");
        assertThat(closing("determine-result", "GIVEN_UP").granted()).isTrue();
    }

    @Test
    void onlyOfficePracticeMayBeWaivedAndOnlyInItsTurn() {
        StepId review = StepId.of("review-community-plan");

        assertThat(codes(walk.engine()
                        .mayWaive(walk.now(), StepId.of("public-notice"))
                        .obstacles()))
                .containsExactly("waiver-not-allowed");
        assertThat(codes(walk.engine().mayWaive(walk.now(), review).obstacles()))
                .containsExactly("step-out-of-order");
        walk.until("review-community-plan");
        walk.apply(walk.engine().definition().step(review), walk.engine().waive(walk.now(), review));
        assertThat(walk.status("review-community-plan")).isEqualTo(StepStatus.WAIVED);
        walk.toTheEnd();
        assertThat(walk.state().end()).isEqualTo("ARCHIVED");
    }

    @Test
    void publicityMayStayOpenUntilTheCycleEndsAndIsWaitedForOnlyToBegin() {
        walk.until("set-criteria");
        assertThat(walk.status("publicise")).isIn(StepStatus.OPEN, StepStatus.CLOSED);
        Walk other = Walk.ofTheSeed();
        other.script.begin();
        other.until("publicise").open("publicise");
        other.world.forget(org.huanjie.api.fact.FactName.of("publicity.mediaTopics"));
        other.toTheEnd();

        assertThat(other.state().end()).isEqualTo("ARCHIVED");
        assertThat(other.status("publicise")).isEqualTo(StepStatus.OPEN);
        other.world.lines("publicity.mediaTopics", List.of("QQ_GROUP"));
        other.close("publicise");
        assertThat(other.status("publicise")).isEqualTo(StepStatus.CLOSED);
    }

    @Test
    void coSignersOfAnOverlaySignInTheirOrderBeforeTheStepCloses() {
        Refined refined = new Refinement(new TestTightening())
                .lay(Shipped.procedure(), Shipped.profile(), OverlayReader.read("""
                kind: Overlay
                id: two-signers
                version: "1"
                extends: community-party-committee@2026.2
                scope: {level: STREET, area: "1", title: 某街道}
                procedure:
                  steps:
                  - {id: survey-communities, signers: [STREET_CLERK, STREET_LEADER, CLERK]}
                """));
        Walk signed = new Walk(refined.orRefuse().definition(), refined.profile());
        signed.script.begin();
        signed.until("survey-communities");
        StepId survey = StepId.of("survey-communities");
        var state = signed.engine().open(signed.now(), survey).state();
        signed.script.during("survey-communities", signed.today());
        var now = signed.now().with(state);

        assertThat(codes(signed.engine().mayClose(now, survey, Optional.empty()).obstacles()))
                .contains("signature-missing");
        Refused early =
                catchThrowableOfType(Refused.class, () -> signed.engine().sign(now, survey, Role.STREET_LEADER));
        assertThat(early.problem().code().code()).isEqualTo("signature-out-of-order");
        var first =
                now.with(signed.engine().sign(now, survey, Role.STREET_CLERK).state());
        var both = first.with(
                signed.engine().sign(first, survey, Role.STREET_LEADER).state());
        assertThat(codes(
                        signed.engine().mayClose(both, survey, Optional.empty()).obstacles()))
                .doesNotContain("signature-missing");
    }
}
