// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.form.FormData;

/**
 * S16, S17: 明确时间进度、责任主体，确保每个环节、每个步骤相互衔接. Every task of the plan has owner and date; a task that names a step of the
 * procedure lies in the step's window and not before the steps it waits for; the milestones are all there.
 */
final class PlanCheck {

    /** The steps without which a plan is none: request, names, notice, reply, meeting, approval, handover. */
    static final List<String> MILESTONES = List.of(
            "request-meeting",
            "propose-preliminary",
            "public-notice",
            "approve-prospective",
            "open-meeting",
            "approve-result",
            "handover");

    private static final String CLAUSE = "S16; S17";
    private final ProcedureDefinition definition;
    private final int year;
    private final int shiftMonths;

    PlanCheck(ProcedureDefinition definition, int year, int shiftMonths) {
        this.definition = definition;
        this.year = year;
        this.shiftMonths = shiftMonths;
    }

    /** What is missing or out of order; empty if the plan is complete. */
    List<Reason> gaps(List<FormData> tasks) {
        List<Reason> gaps = new ArrayList<>();
        Map<StepId, LocalDate> due = new LinkedHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            row(i + 1, tasks.get(i), gaps).ifPresent(t -> due.merge(t.step(), t.due(), (a, b) -> a.isAfter(b) ? a : b));
        }
        milestones(due.keySet(), gaps);
        due.forEach((step, day) -> order(step, day, due, gaps));
        return gaps;
    }

    private record Task(StepId step, LocalDate due) {}

    private Optional<Task> row(int number, FormData task, List<Reason> gaps) {
        Optional<LocalDate> day = task.date("dueOn");
        if (!task.has("owner") || day.isEmpty()) {
            gaps.add(Reason.of(
                    "第 {0} 项“{1}”缺责任人或完成日期。请补填。",
                    "Task {0} '{1}' lacks owner or date. Fill it in.", CLAUSE, number, task.text("task")));
            return Optional.empty();
        }
        if (!task.has("step")) {
            return Optional.empty();
        }
        Optional<StepDefinition> step = definition.steps().values().stream()
                .filter(s -> s.id().value().equals(task.text("step")))
                .findFirst();
        if (step.isEmpty()) {
            gaps.add(Reason.of(
                    "第 {0} 项的步骤“{1}”不在程序中。请改正。",
                    "Task {0} names step '{1}', which the procedure does not have. Correct it.",
                    CLAUSE,
                    number,
                    task.text("step")));
        }
        step.ifPresent(s -> window(s, day.orElseThrow(), gaps));
        return step.map(s -> new Task(s.id(), day.orElseThrow()));
    }

    private void window(StepDefinition step, LocalDate day, List<Reason> gaps) {
        Optional<LocalDate> from = step.timing().window().from(year, shiftMonths);
        Optional<LocalDate> to = step.timing().window().to(year, shiftMonths);
        if (from.filter(day::isBefore).isPresent() || to.filter(day::isAfter).isPresent()) {
            gaps.add(Reason.of(
                    "{0}的日期 {1} 不在规定的 {2} 至 {3} 之内。请调整。",
                    "{0} is planned for {1}, outside {2} to {3}. Move it.",
                    CLAUSE,
                    step.label(),
                    day,
                    from.map(LocalDate::toString).orElse("—"),
                    to.map(LocalDate::toString).orElse("—")));
        }
    }

    private static void milestones(Set<StepId> named, List<Reason> gaps) {
        Set<String> ids = named.stream().map(StepId::value).collect(Collectors.toSet());
        List<String> missing = MILESTONES.stream().filter(m -> !ids.contains(m)).toList();
        if (!missing.isEmpty()) {
            gaps.add(Reason.of(
                    "行事历缺少这些环节：{0}。请逐项写明责任人和日期。",
                    "The calendar lacks these steps: {0}. Give each an owner and a date.",
                    CLAUSE,
                    String.join("、", missing)));
        }
    }

    private void order(StepId step, LocalDate day, Map<StepId, LocalDate> due, List<Reason> gaps) {
        for (StepId before : definition.step(step).order().after()) {
            LocalDate earlier = due.get(before);
            if (earlier != null && earlier.isAfter(day)) {
                gaps.add(Reason.of(
                        "{0}（{1}）应在{2}（{3}）之后。请调整先后。",
                        "{0} ({1}) comes after {2} ({3}). Put them in order.",
                        CLAUSE,
                        definition.step(step).label(),
                        day,
                        definition.step(before).label(),
                        earlier));
            }
        }
    }
}
