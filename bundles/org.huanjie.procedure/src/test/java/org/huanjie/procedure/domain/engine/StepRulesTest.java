// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.definition.OverlayReader;
import org.huanjie.procedure.domain.refinement.Refined;
import org.huanjie.procedure.domain.refinement.Refinement;
import org.huanjie.procedure.domain.refinement.TestTightening;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.Lateness;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.StepNow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of opening and closing, each at the step where the office meets it. */
class StepRulesTest {
    private Walk walk;

    @BeforeEach
    void aCommunityOfTheSeed() {
        walk = Walk.ofTheSeed();
        walk.script.begin();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(Walk.YEAR, month, day);
    }

    private Leave opening(String step) {
        return walk.engine().mayOpen(walk.now(walk.engine().definition().step(StepId.of(step))), StepId.of(step));
    }

    private Leave closing(String step, String... outcome) {
        return walk.engine()
                .mayClose(
                        walk.now(),
                        StepId.of(step),
                        Optional.of(outcome).filter(o -> o.length > 0).map(o -> o[0]));
    }

    private static List<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream().map(o -> o.code().code()).distinct().toList();
    }

    @Test
    void aStepOutOfItsTurnIsRefusedWithTheStepThatComesFirst() {
        Leave leave = opening("announce-result");

        assertThat(codes(leave.obstacles())).contains("step-out-of-order", "stage-not-closed");
        assertThat(leave.obstacles()).extracting(Obstacle::field).contains("determine-result");
        assertThat(leave.obstacles().get(0).zh()).contains("须在").contains("办结之后办理");
    }

    @Test
    void theFirstDayOfAWindowIsHard() {
        walk.until("request-meeting");
        walk.sameMomentOn(day(6, 10));

        assertThat(codes(opening("widen-sources").obstacles())).containsExactly("window-not-open");
        walk.sameMomentOn(day(6, 11));
        assertThat(opening("widen-sources").granted()).isTrue();
    }

    @Test
    void theLastDayOfAWindowIsSoftAndTold() {
        walk.until("widen-sources").sameMomentOn(day(6, 16));

        Leave leave = opening("widen-sources");

        assertThat(leave.granted()).isTrue();
        assertThat(codes(leave.warnings())).containsExactly("window-late");
        StepNow now = walk.engine().now(walk.now(), StepId.of("widen-sources"));
        assertThat(now.overdue()).isTrue();
        assertThat(now.due()).contains(day(6, 15));
    }

    @Test
    void aMeetingAfterTheSeventhOfJulyIsToldToBeDangerouslyLate() {
        walk.until("open-meeting").sameMomentOn(day(7, 8));

        assertThat(opening("open-meeting").granted()).isTrue();
        assertThat(codes(opening("open-meeting").warnings())).containsExactly("window-late");
    }

    @Test
    void theOfficeIsRemindedSevenThreeAndOneDayBefore() {
        LocalDate due = day(7, 10);

        assertThat(Lateness.reminder(due, day(7, 3))).isEqualTo(OptionalInt.of(7));
        assertThat(Lateness.reminder(due, day(7, 7))).isEqualTo(OptionalInt.of(3));
        assertThat(Lateness.reminder(due, day(7, 9))).isEqualTo(OptionalInt.of(1));
        assertThat(Lateness.reminder(due, day(7, 8))).isEmpty();
        assertThat(Lateness.reminder(due, day(7, 11))).isEmpty();
    }

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
    void theStepsOfTheMeetingHappenOnItsDay() {
        walk.until("check-quorum").nextDay();

        assertThat(codes(opening("check-quorum").obstacles())).containsExactly("meeting-day");
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
    void aStepWhoseConditionIsUnknownIsNeitherOpenNorClosed() {
        assertThat(walk.status("rectify-first")).isEqualTo(StepStatus.UNKNOWN);
        assertThat(codes(opening("rectify-first").obstacles())).containsExactly("fact-unknown");
        walk.world.text("class", "NORMAL");
        assertThat(walk.status("rectify-first")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(codes(opening("rectify-first").obstacles())).containsExactly("step-not-applicable");
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
    void theStreetsStepsAreDoneInTheStreetsCaseAndSeenByItsCommunities() {
        StepId start = StepId.of("start-cycle");

        assertThat(codes(walk.engine().mayOpen(walk.now(), start).obstacles())).containsExactly("step-not-applicable");
        walk.complete("start-cycle");
        assertThat(walk.status("start-cycle")).isEqualTo(StepStatus.CLOSED);
        assertThat(opening("survey-communities").granted()).isTrue();
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
    void aNoticeOfAnOlderBatchMayStillBeFinished() {
        walk.until("public-notice").open("public-notice");
        walk.world.happened().flag("notice.objectionOpened", true);
        walk.raise("notice.objectionOpened", "HOLDS");
        walk.failing.add(walk.world.persons().get(0));
        walk.complete("handle-objections", "DISQUALIFY");

        assertThat(walk.counter(Counter.BATCH)).isEqualTo(2);
        var subject = walk.engine().subject(walk.now(), StepId.of("public-notice"));
        assertThat(subject.key().value()).isEqualTo("batch=1");
        assertThat(subject.counters().value(Counter.BATCH)).isEqualTo(1);
        walk.script.during("public-notice", walk.today());
        walk.close("public-notice");
        assertThat(walk.state().all(StepId.of("public-notice")))
                .extracting(Instance::status)
                .containsExactly(StepStatus.CLOSED);
        assertThat(walk.status("public-notice")).isEqualTo(StepStatus.WAITING);
    }

    @Test
    void newNamesAfterTheMeetingNoticeMeanANewNotice() {
        walk.until("open-meeting");
        walk.world.leave(walk.world.persons().get(0));
        walk.world.happened().flag("candidate.withdrawn", true);
        walk.raise("candidate.withdrawn", "BEFORE_FORMAL");

        assertThat(walk.counter(Counter.BATCH)).isEqualTo(2);
        assertThat(walk.counter(Counter.ROUND)).isEqualTo(2);
    }

    @Test
    void halfDoneWorkOfAnOldKeyIsAbandonedAndStays() {
        walk.until("inspect").open("inspect");
        walk.world.leave(walk.world.persons().get(0));
        walk.world.happened().flag("candidate.withdrawn", true);
        walk.raise("candidate.withdrawn", "BEFORE_FORMAL");

        assertThat(walk.state().all(StepId.of("inspect")))
                .extracting(Instance::status)
                .containsExactly(StepStatus.ABANDONED);
    }

    @Test
    void aWithdrawalOnTheDayIsOneBeforeTheListUntilTheMeetingOpens() {
        walk.until("open-meeting");
        walk.world.happened().flag("candidate.withdrawn", true);

        Leave leave = walk.engine()
                .mayRaise(walk.now(), org.huanjie.api.fact.FactName.of("candidate.withdrawn"), "ON_THE_DAY");

        assertThat(codes(leave.obstacles())).containsExactly("outcome-unknown");
        assertThat(leave.obstacles().get(0).zh()).contains("BEFORE_FORMAL");
    }

    @Test
    void nothingHappensAfterItsLastStepAndNothingThatDidNotHappen() {
        walk.until("issue-ballots");
        assertThat(codes(raising("meeting.adjourned", "HOLDS").obstacles())).containsExactly("event-out-of-reach");
        walk.open("issue-ballots");
        walk.world.happened().flag("candidate.withdrawn", true);

        assertThat(codes(raising("candidate.withdrawn", "ON_THE_DAY").obstacles()))
                .containsExactly("event-out-of-reach");
    }

    private Leave raising(String fact, String outcome) {
        return walk.engine().mayRaise(walk.now(), org.huanjie.api.fact.FactName.of(fact), outcome);
    }

    @Test
    void anObjectionAfterTheReplyHoldsUpTheMeetingNotice() {
        walk.until("prepare-meeting");
        walk.world.happened().flag("notice.objectionOpened", true);
        walk.raise("notice.objectionOpened", "HOLDS");

        assertThat(opening("prepare-meeting").obstacles())
                .extracting(Obstacle::field)
                .containsExactly("handle-objections");
    }

    @Test
    void aDifficultCommunityWaitsForAnEasierOne() {
        walk.script.orgClass = "DIFFICULT";
        walk.until("request-meeting");
        walk.easierPassed = false;

        assertThat(opening("request-meeting").obstacles())
                .extracting(o -> o.code().code() + " " + o.clause())
                .containsExactly("easy-first S10");
        walk.easierPassed = true;
        walk.complete("widen-sources");
        walk.easierPassed = false;
        assertThat(opening("request-meeting").granted()).isTrue();
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

    @Test
    void everyStepOfTheCaseIsTalkedAboutWithWhatIsInTheWay() {
        List<StepNow> all = walk.engine().now(walk.now());

        assertThat(all).hasSize(69);
        assertThat(all.stream().filter(s -> s.status() == StepStatus.WAITING && !s.possible()))
                .allSatisfy(s -> assertThat(s.opening().obstacles()).isNotEmpty());
    }

    @Test
    void aRefusedActTellsEveryObstacleAtOnce() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> walk.engine().open(walk.now(), StepId.of("open-meeting")));

        assertThat(refused.problems()).hasSizeGreaterThan(3);
        assertThat(refused.problem().code().code()).isEqualTo("step-out-of-order");
    }
}
