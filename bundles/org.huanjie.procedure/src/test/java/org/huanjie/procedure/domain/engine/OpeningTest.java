// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.step.Lateness;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.StepNow;
import org.junit.jupiter.api.Test;

/** The rules of opening a step, each where the office meets it. */
class OpeningTest extends RuleWalk {
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
    void theStepsOfTheMeetingHappenOnItsDay() {
        walk.until("check-quorum").nextDay();

        assertThat(codes(opening("check-quorum").obstacles())).containsExactly("meeting-day");
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
    void theStreetsStepsAreDoneInTheStreetsCaseAndSeenByItsCommunities() {
        StepId start = StepId.of("start-cycle");

        assertThat(codes(walk.engine().mayOpen(walk.now(), start).obstacles())).containsExactly("step-not-applicable");
        walk.complete("start-cycle");
        assertThat(walk.status("start-cycle")).isEqualTo(StepStatus.CLOSED);
        assertThat(opening("survey-communities").granted()).isTrue();
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
