// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.util.Optional;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Transition;

/** Takes one community through the real procedure, day by day, as its people would: {@code walk.until("open-meeting")}. */
final class Walk extends CommunityCase {
    private static final int MAX_DAYS = 500;

    Walk(ProcedureDefinition definition, Profile profile) {
        this(definition, profile, YEAR);
    }

    Walk(ProcedureDefinition definition, Profile profile, int year) {
        super(definition, profile, year);
    }

    /** A community of the shipped procedure under the shipped profile, before its first step. */
    static Walk ofTheSeed() {
        return new Walk(Shipped.procedure(), Shipped.profile());
    }

    /** Opens the step, waiting for its day. */
    Walk open(String step) {
        StepDefinition definition = engine.definition().step(StepId.of(step));
        for (int day = 0; day < MAX_DAYS; day++) {
            world.by(definition.id());
            script.before(step, today());
            if (engine.mayOpen(now(definition), definition.id()).granted()) {
                apply(definition, engine.open(now(definition), definition.id()));
                world.by(definition.id());
                script.during(step, today());
                papers(definition);
                sign(definition);
                return this;
            }
            nextDay();
        }
        throw new AssertionError("cannot open " + step + ": "
                + engine.mayOpen(now(definition), definition.id()).obstacles());
    }

    /** Closes the step with the outcome it takes by itself, waiting for its day. */
    Walk close(String step, String... outcome) {
        StepDefinition definition = engine.definition().step(StepId.of(step));
        Optional<String> wanted = outcome.length > 0 ? Optional.of(outcome[0]) : usual(definition);
        for (int day = 0; day < MAX_DAYS; day++) {
            if (engine.mayClose(now(definition), definition.id(), wanted).granted()) {
                Transition done = engine.close(now(definition), definition.id(), wanted);
                apply(definition, done);
                done.follow().forEach(this::follow);
                return this;
            }
            if (definition.timing().sameDay()) {
                break;
            }
            nextDay();
        }
        throw new AssertionError("cannot close " + step + ": "
                + engine.mayClose(now(definition), definition.id(), wanted).obstacles());
    }

    private static Optional<String> usual(StepDefinition step) {
        return step.outcomes().byRule() || step.outcomes().names().isEmpty()
                ? Optional.empty()
                : Optional.of(step.outcomes().names().get(0));
    }

    /** Opens and closes the step. */
    Walk complete(String step, String... outcome) {
        open(step);
        return close(step, outcome);
    }

    /** Does everything that can be done, in the order of the procedure, until this step could be opened or the case ends. */
    Walk until(String step) {
        StepId goal = StepId.of(step);
        for (int day = 0; day < MAX_DAYS; day++) {
            boolean moved = true;
            while (moved && state().running() && !open(goal)) {
                moved = moveOne(goal);
            }
            if (open(goal) || !state().running()) {
                return this;
            }
            nextDay();
        }
        throw new AssertionError("no way to " + step + " by " + today() + ": "
                + engine.mayOpen(now(), goal).obstacles());
    }

    private boolean open(StepId goal) {
        StepDefinition definition = engine.definition().step(goal);
        StepStatus status = engine.status(now(definition), goal);
        if (status == StepStatus.WAITING) {
            world.by(goal);
            script.before(goal.value(), today());
        }
        return status == StepStatus.OPEN
                || engine.mayOpen(now(definition), goal).granted();
    }

    /** Does everything until the case ends. */
    Walk toTheEnd() {
        for (int day = 0; day < MAX_DAYS && state().running(); day++) {
            boolean moved = true;
            while (moved && state().running()) {
                moved = moveOne(StepId.of("no-goal"));
            }
            nextDay();
        }
        if (state().running()) {
            throw new AssertionError("stuck on " + today() + ": " + standing());
        }
        return this;
    }

    /** What waits although its turn has come, for a test that is stuck. */
    String standing() {
        return engine.now(now()).stream()
                .filter(s -> s.status() == StepStatus.OPEN || s.status() == StepStatus.WAITING)
                .filter(s ->
                        s.opening().obstacles().stream().noneMatch(o -> o.code() == ProcedureProblem.STEP_OUT_OF_ORDER))
                .map(s -> "\n" + s.subject().ref() + " " + s.status() + " "
                        + (s.status() == StepStatus.OPEN
                                ? s.closing().values()
                                : s.opening().obstacles()))
                .collect(java.util.stream.Collectors.joining());
    }

    private boolean moveOne(StepId except) {
        for (StepDefinition step : engine.definition().steps().values()) {
            if (!step.id().equals(except) && move(step)) {
                return true;
            }
        }
        return false;
    }

    private boolean move(StepDefinition step) {
        if (engine.mayClose(now(step), step.id(), usual(step)).granted()) {
            close(step.id().value());
            return true;
        }
        if (engine.status(now(step), step.id()) != StepStatus.WAITING) {
            return false;
        }
        world.by(step.id());
        script.before(step.id().value(), today());
        if (engine.mayOpen(now(step), step.id()).granted()) {
            open(step.id().value());
            return true;
        }
        return false;
    }
}
