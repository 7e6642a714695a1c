// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.error.Problem;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.act.Rights;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.form.FormDesk;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.StepNow;

/**
 * What one person finds on the desk today (今日事项): what can be done, what is in the way and by which clause, and what waits for
 * somebody else.
 */
public record NowList(List<Task> possible, List<Task> inTheWay, List<Task> waiting) {

    /** What can be done with a step. */
    public enum Act {
        OPEN,
        FILL,
        CLOSE
    }

    /**
     * A step that is in its turn.
     *
     * @param acts     what this person can do with it now; empty if something is in the way or it is somebody else's
     * @param outcomes outcomes with which it can be closed now
     * @param roles    who does it
     * @param problems what is in the way of the next act
     */
    public record Task(
            StepNow now,
            List<Act> acts,
            List<String> outcomes,
            Set<Role> roles,
            List<Problem> problems,
            List<Problem> warnings) {}

    /** The list of this person. */
    public static NowList of(CaseFile file, Actor actor) {
        List<Task> possible = new ArrayList<>();
        List<Task> inTheWay = new ArrayList<>();
        List<Task> waiting = new ArrayList<>();
        for (StepNow now : file.now()) {
            if (inTurn(now)) {
                Task task = task(file, actor, now);
                if (!mine(actor, file.election().organisation(), now.step())) {
                    waiting.add(task);
                } else {
                    (task.acts().isEmpty() ? inTheWay : possible).add(task);
                    if (now.status() == StepStatus.OPEN
                            && !task.acts().isEmpty()
                            && !task.problems().isEmpty()) {
                        inTheWay.add(task);
                    }
                }
            }
        }
        return new NowList(possible, inTheWay, waiting);
    }

    /** Open, or waiting for nothing but days, gates or holds: steps further on are not told. */
    private static boolean inTurn(StepNow now) {
        return switch (now.status()) {
            case OPEN -> true;
            case WAITING ->
                now.opening().obstacles().stream().noneMatch(o -> o.code() == ProcedureProblem.STEP_OUT_OF_ORDER);
            case UNKNOWN, NOT_APPLICABLE, CLOSED, WAIVED, ABANDONED -> false;
        };
    }

    private static boolean mine(Actor actor, OrgId at, StepDefinition step) {
        return Rights.held(actor, at, Rights.writers(step)).isPresent()
                || Rights.held(actor, at, Rights.closers(step)).isPresent();
    }

    private static Task task(CaseFile file, Actor actor, StepNow now) {
        return now.status() == StepStatus.OPEN ? open(file, actor, now) : waiting(file, actor, now);
    }

    private static Task waiting(CaseFile file, Actor actor, StepNow now) {
        boolean opener = Rights.held(actor, file.election().organisation(), Rights.writers(now.step()))
                .isPresent();
        List<Act> acts = opener && now.opening().granted() ? List.of(Act.OPEN) : List.of();
        return new Task(
                now,
                acts,
                List.of(),
                Set.copyOf(Rights.openers(now.step())),
                problems(now.opening().obstacles()),
                problems(now.opening().warnings()));
    }

    private static Task open(CaseFile file, Actor actor, StepNow now) {
        OrgId at = file.election().organisation();
        List<Problem> missing = file.instance(now.subject().ref())
                .map(i -> FormDesk.missing(file.ruling(), now.step().id(), i.form()))
                .orElse(List.of());
        List<String> outcomes = missing.isEmpty()
                ? now.closing().entrySet().stream()
                        .filter(e -> e.getValue().granted())
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
        List<Act> acts = new ArrayList<>();
        if (Rights.held(actor, at, Rights.writers(now.step())).isPresent()) {
            acts.add(Act.FILL);
        }
        if (!outcomes.isEmpty()
                && Rights.held(actor, at, Rights.closers(now.step())).isPresent()) {
            acts.add(Act.CLOSE);
        }
        List<Problem> problems = new ArrayList<>(outcomes.isEmpty() ? closing(now) : List.of());
        problems.addAll(missing);
        return new Task(now, acts, outcomes, Set.copyOf(Rights.closers(now.step())), problems, warnings(now));
    }

    private static List<Problem> closing(StepNow now) {
        return problems(now.closing().values().stream()
                .flatMap(l -> l.obstacles().stream())
                .distinct()
                .toList());
    }

    private static List<Problem> warnings(StepNow now) {
        return problems(now.closing().values().stream()
                .flatMap(l -> l.warnings().stream())
                .distinct()
                .toList());
    }

    private static List<Problem> problems(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::problem).collect(Collectors.toList());
    }
}
