// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;
import org.junit.jupiter.api.Test;

/** What happens on the way, and what becomes of steps that are opened again. */
class EventsAndKeysTest extends RuleWalk {
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

    @Test
    void anObjectionAfterTheReplyHoldsUpTheMeetingNotice() {
        walk.until("prepare-meeting");
        walk.world.happened().flag("notice.objectionOpened", true);
        walk.raise("notice.objectionOpened", "HOLDS");

        assertThat(opening("prepare-meeting").obstacles())
                .extracting(Obstacle::field)
                .containsExactly("handle-objections");
    }
}
