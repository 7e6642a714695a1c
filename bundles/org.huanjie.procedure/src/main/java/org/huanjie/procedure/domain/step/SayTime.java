// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import org.huanjie.procedure.domain.definition.StepDefinition;

/** The sentences of obstacles about days, each with the first day on which it goes. */
final class SayTime {
    private SayTime() {}

    static Obstacle notBefore(StepDefinition step, LocalDate from, LocalDate today) {
        return Say.that(
                ProcedureProblem.WINDOW_NOT_OPEN,
                step.id().value(),
                step.source(),
                "{0}最早于 {2} 开始，今天是 {3}。请到期再办理。",
                "{1} opens on {2}; today is {3}. Wait until then.",
                step.label(),
                step.id(),
                from,
                today);
    }

    static Obstacle otherDay(StepDefinition step, LocalDate meeting, LocalDate today) {
        return Say.that(
                ProcedureProblem.MEETING_DAY,
                step.id().value(),
                "O8; " + step.source(),
                "{0}须在大会当天 {2} 办理，今天是 {3}。当天未完成的，请登记休会并另行召开。",
                "{1} happens on the day of the meeting, {2}; today is {3}. Record the adjournment and meet again.",
                step.label(),
                step.id(),
                meeting,
                today);
    }

    static Obstacle tooSoon(StepDefinition step, LocalDate since, int days, LocalDate today) {
        return Say.that(
                ProcedureProblem.MINIMUM_DAYS,
                step.id().value(),
                step.source(),
                "{0}于 {2} 开始，至少须满 {3} 天，最早可在 {4} 办结，今天是 {5}。",
                "{1} began on {2} and takes at least {3} days: it can close on {4}, today is {5}.",
                step.label(),
                step.id(),
                since,
                days,
                since.plusDays(days),
                today);
    }

    static Obstacle holiday(StepDefinition step, LocalDate today) {
        return Say.that(
                ProcedureProblem.NOT_A_WORKDAY,
                step.id().value(),
                step.source(),
                "{0}须在工作日办结，{2} 不是工作日。请在下一个工作日办理。",
                "{1} closes on a working day; {2} is none. Close it on the next one.",
                step.label(),
                step.id(),
                today);
    }

    static Obstacle late(StepDefinition step, LocalDate due, LocalDate today) {
        return Say.that(
                ProcedureProblem.WINDOW_LATE,
                step.id().value(),
                "B27; " + step.source(),
                "{0}的期限是 {2}，今天是 {3}，将记为逾期。",
                "{1} was due on {2}; today is {3}: it is marked late.",
                step.label(),
                step.id(),
                due,
                today);
    }
}
