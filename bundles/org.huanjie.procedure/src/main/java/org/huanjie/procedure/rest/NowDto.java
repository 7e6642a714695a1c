// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.Discretion;
import org.huanjie.procedure.app.view.NowList;
import org.jspecify.annotations.Nullable;

/**
 * What this person finds on the desk today.
 *
 * @param possible what can be done now
 * @param inTheWay what is this person's but held up, with what holds it up and by which clause
 * @param waiting  what waits for somebody else
 */
public record NowDto(
        LocalDate today, boolean rehearsal, String end, List<Task> possible, List<Task> inTheWay, List<Task> waiting) {

    /**
     * A step in its turn.
     *
     * @param acts     OPEN, FILL, CLOSE
     * @param outcomes outcomes with which it can be closed now
     * @param roles    who does it
     */
    public record Task(
            String step,
            String zh,
            String status,
            String key,
            List<String> acts,
            List<String> outcomes,
            List<Who> roles,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable String handledBy,
            @Nullable String href,
            List<ProblemView> problems,
            List<ProblemView> warnings) {}

    /** A role with its Chinese name. */
    public record Who(String role, String zh) {}

    static NowDto of(CaseFile file, NowList list, Discretion reader) {
        return new NowDto(
                file.today(),
                file.cycle().rehearsal(),
                file.election().end(),
                tasks(file, list.possible(), reader),
                tasks(file, list.inTheWay(), reader),
                tasks(file, list.waiting(), reader));
    }

    private static List<Task> tasks(CaseFile file, List<NowList.Task> tasks, Discretion reader) {
        return tasks.stream().map(t -> task(file, t, reader)).toList();
    }

    private static Task task(CaseFile file, NowList.Task task, Discretion reader) {
        StepDto step = StepDto.of(file, task.now());
        return new Task(
                step.id(),
                step.zh(),
                step.status(),
                step.key(),
                task.acts().stream().map(Enum::name).toList(),
                task.outcomes(),
                task.roles().stream()
                        .sorted()
                        .map(r -> new Who(r.name(), r.zh()))
                        .toList(),
                step.due(),
                step.overdue(),
                step.handledBy(),
                step.href(),
                ProblemView.all(task.problems(), reader),
                ProblemView.all(task.warnings(), reader));
    }
}
