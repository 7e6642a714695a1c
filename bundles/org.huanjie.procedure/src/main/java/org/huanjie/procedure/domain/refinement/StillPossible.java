// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.Predecessors;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R7; S13 确保按期完成：叠加之后仍然可能完成——期限内走得完，会议当天走得完，结案之后不再留步骤。 */
final class StillPossible {
    private static final String CLAUSE = "S13; S17";
    private static final StepId MEETING = StepId.of("open-meeting");

    private final ProcedureDefinition laid;
    private final Profile profile;
    private final Predecessors predecessors;
    private final Faults faults;

    private StillPossible(ProcedureDefinition laid, Profile profile, Faults faults) {
        this.laid = laid;
        this.profile = profile;
        this.predecessors = new Predecessors(laid.steps());
        this.faults = faults;
    }

    /** @param ordered false if the order runs in a circle, so that no path can be measured */
    static void check(ProcedureDefinition laid, Profile profile, boolean ordered, Faults faults) {
        StillPossible check = new StillPossible(laid, profile, faults);
        laid.steps().values().forEach(check::window);
        if (ordered) {
            EarliestDays days = new EarliestDays(laid, profile);
            check.paths(days);
            laid.steps().values().forEach(s -> {
                check.meeting(s);
                check.afterTheEnd(s);
            });
        }
    }

    private void window(StepDefinition step) {
        step.timing()
                .window()
                .from()
                .ifPresent(from -> step.timing()
                        .window()
                        .to()
                        .filter(from::isAfter)
                        .ifPresent(to -> fault(
                                step,
                                "开始日期 {1} 晚于截止日期 {2}，没有一天可以办理。",
                                "the first day {1} is after the last day {2}.",
                                WindowsNarrower.day(from),
                                WindowsNarrower.day(to))));
    }

    /** Told where the time runs out first; what comes after is late for the same reason. */
    private void paths(EarliestDays days) {
        Predecessors earlier = Predecessors.withStarts(laid.steps());
        Set<StepId> over = laid.steps().values().stream()
                .filter(s -> EarliestDays.due(s).filter(days.closes(s)::isAfter).isPresent())
                .map(StepDefinition::id)
                .collect(Collectors.toSet());
        over.stream()
                .filter(s -> earlier.of(s).stream().noneMatch(over::contains))
                .map(s -> laid.steps().get(s))
                .forEach(s -> path(s, days));
    }

    private void path(StepDefinition step, EarliestDays days) {
        fault(
                step,
                "各步骤最少天数相加，最早 {1} 才能办结，超过期限 {2}，无法按期完成。",
                "the minimum days add up: it can close on {1} at the earliest, its last day is {2}.",
                days.closes(step).toString().substring(5),
                EarliestDays.due(step).orElseThrow().toString().substring(5));
    }

    /** Between the opening of the meeting and the last step of its day there is no room for days. */
    private void meeting(StepDefinition step) {
        int days = step.timing().minDays().under(profile);
        boolean inside = step.timing().sameDay() || insideMeeting(step);
        if (inside && days > 0) {
            fault(
                    step,
                    "排在大会当天的步骤之间，却要求至少 {1} 天，会议当天无法完成。",
                    "it stands between steps of the day of the meeting and takes {1} days.",
                    days);
        }
        if (inside && !step.timing().sameDay() && step.timing().workday()) {
            fault(step, "排在大会当天的步骤之间，不能限定工作日。", "within the meeting it cannot ask for a working day.");
        }
    }

    private boolean insideMeeting(StepDefinition step) {
        boolean afterMeeting =
                step.id().equals(MEETING) || predecessors.of(step.id()).contains(MEETING);
        Stream<StepDefinition> sameDay =
                laid.steps().values().stream().filter(s -> s.timing().sameDay());
        return afterMeeting && sameDay.anyMatch(s -> predecessors.of(s.id()).contains(step.id()));
    }

    private void afterTheEnd(StepDefinition step) {
        Set<StepId> before = predecessors.of(step.id());
        laid.steps().values().stream()
                .filter(s -> s.end().isPresent() && before.contains(s.id()))
                .findFirst()
                .ifPresent(s -> fault(
                        step,
                        "排在「{1}」之后，而案件已在该步骤结束，永远无法办理。",
                        "it comes after {2}, which ends the case.",
                        s.zh(),
                        s.id()));
    }

    private void fault(StepDefinition step, String zh, String en, Object... values) {
        faults.add(ProcedureProblem.OVERLAY_R7, CLAUSE, step.id().value(), zh, en, values);
    }
}
