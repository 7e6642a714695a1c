// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.time.MonthDay;
import java.util.Optional;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.MonthDayWindow;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R5; S16 时间进度：步骤的期限只能收窄，最少天数只能增加。 */
final class WindowsNarrower {
    private WindowsNarrower() {}

    static void check(ProcedureDefinition base, Profile profile, Overlay overlay, Faults faults) {
        for (StepChange change : overlay.steps()) {
            base.find(change.id()).ifPresent(step -> step(step, change.time(), profile, faults));
        }
    }

    private static void step(StepDefinition step, TimeChange time, Profile profile, Faults faults) {
        MonthDayWindow law = step.timing().window();
        if (wider(time.from(), law.from(), true)) {
            fault(
                    step,
                    faults,
                    "开始日期 {1} 早于法定开始 {2}。",
                    "the first day {1} is before the statutory {2}.",
                    day(time.from().orElseThrow()),
                    day(law.from().orElseThrow()));
        }
        if (wider(time.to(), law.to(), false)) {
            fault(
                    step,
                    faults,
                    "截止日期 {1} 晚于法定截止 {2}。",
                    "the last day {1} is after the statutory {2}.",
                    day(time.to().orElseThrow()),
                    day(law.to().orElseThrow()));
        }
        days(step, time, profile, faults);
    }

    private static void days(StepDefinition step, TimeChange time, Profile profile, Faults faults) {
        int least = step.timing().minDays().under(profile);
        time.minDays()
                .filter(d -> d < least)
                .ifPresent(d -> fault(
                        step,
                        faults,
                        "最少天数不得少于 {1} 天，不能改为 {2} 天。",
                        "at least {1} days are required, not {2}.",
                        least,
                        d));
    }

    private static void fault(StepDefinition step, Faults faults, String zh, String en, Object... values) {
        faults.add(ProcedureProblem.OVERLAY_R5, step.source(), step.id().value(), zh, en, values);
    }

    private static boolean wider(Optional<MonthDay> wanted, Optional<MonthDay> law, boolean from) {
        return wanted.isPresent()
                && law.isPresent()
                && (from ? wanted.get().isBefore(law.get()) : wanted.get().isAfter(law.get()));
    }

    static String day(MonthDay day) {
        return day.toString().substring(2);
    }
}
