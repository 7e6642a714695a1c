// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.DocumentFinal;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Situation;
import org.huanjie.procedure.domain.step.Subject;
import org.huanjie.procedure.domain.step.Transition;

/** Takes one community through the real procedure, day by day, as its people would: {@code walk.until("open-meeting")}. */
final class Walk {
    static final int YEAR = 2026;
    private static final int MAX_DAYS = 500;

    final World world = new World();
    final Script script = new Script(world);
    final List<Change> log = new ArrayList<>();
    private final Engine engine;
    private final Profile profile;
    private CaseState own = CaseState.fresh();
    private CaseState street = CaseState.fresh();
    private LocalDate today;
    boolean easierPassed = true;
    /** Who leaves the list at the next branch that removes candidates. */
    final List<String> failing = new ArrayList<>();

    Walk(ProcedureDefinition definition, Profile profile) {
        this(definition, profile, YEAR);
    }

    Walk(ProcedureDefinition definition, Profile profile, int year) {
        this.engine = new Engine(definition, year, Walk::workday, world);
        this.profile = profile;
        this.today = LocalDate.of(year, 5, 22);
    }

    /** A community of the shipped procedure under the shipped profile, before its first step. */
    static Walk ofTheSeed() {
        return new Walk(Shipped.procedure(), Shipped.profile());
    }

    static boolean workday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    Engine engine() {
        return engine;
    }

    LocalDate today() {
        return today;
    }

    CaseState state() {
        return own;
    }

    CaseState streetState() {
        return street;
    }

    void nextDay() {
        today = today.plusDays(1);
    }

    void sameMomentOn(LocalDate day) {
        today = day;
    }

    Situation now() {
        return new Situation(CaseKind.COMMUNITY, own, street, world, profile, today, easierPassed);
    }

    private Situation streetNow() {
        return new Situation(CaseKind.STREET, street, street, world, profile, today, true);
    }

    Situation now(StepDefinition step) {
        return step.street() ? streetNow() : now();
    }

    StepStatus status(String step) {
        return engine.status(now(), StepId.of(step));
    }

    /** Opens the step, waiting for its day. */
    Walk open(String step) {
        StepDefinition definition = engine.definition().step(StepId.of(step));
        for (int day = 0; day < MAX_DAYS; day++) {
            world.by(definition.id());
            script.before(step, today);
            if (engine.mayOpen(now(definition), definition.id()).granted()) {
                apply(definition, engine.open(now(definition), definition.id()));
                world.by(definition.id());
                script.during(step, today);
                papers(definition);
                sign(definition);
                return this;
            }
            nextDay();
        }
        throw new AssertionError("cannot open " + step + ": "
                + engine.mayOpen(now(definition), definition.id()).obstacles());
    }

    private void sign(StepDefinition step) {
        step.staffing().coSigners().forEach(r -> apply(step, engine.sign(now(step), step.id(), r)));
    }

    /** Documents of the step become final. */
    void papers(StepDefinition step) {
        Subject subject = engine.subject(now(step), step.id());
        step.gates().stream()
                .map(g -> g.rule())
                .filter(DocumentFinal.class::isInstance)
                .flatMap(r -> ((DocumentFinal) r).documents().stream())
                .forEach(d -> world.paper(d, step.id(), subject.key(), today));
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

    /** Something happened that a branch waits for. */
    Walk raise(String fact, String outcome) {
        engine.raise(now(), FactName.of(fact), outcome).follow().forEach(this::follow);
        return this;
    }

    void follow(Branch branch) {
        if (branch.removesCandidates()) {
            failing.forEach(world::leave);
            failing.clear();
        }
        apply(engine.definition().step(StepId.of("archive")), engine.follow(now(), branch));
    }

    void apply(StepDefinition step, Transition transition) {
        if (step.street()) {
            street = transition.state();
        } else {
            own = transition.state();
        }
        log.addAll(transition.changes());
        transition.changes().stream()
                .filter(Change.Raised.class::isInstance)
                .map(c -> ((Change.Raised) c).counter())
                .forEach(this::stale);
    }

    private void stale(Counter counter) {
        engine.definition().steps().values().stream()
                .filter(s -> s.repeats().counters().contains(counter))
                .forEach(s -> world.stale(s.id()));
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
            while (moved && own.running() && !open(goal)) {
                moved = moveOne(goal);
            }
            if (open(goal) || !own.running()) {
                return this;
            }
            nextDay();
        }
        throw new AssertionError("no way to " + step + " by " + today + ": "
                + engine.mayOpen(now(), goal).obstacles());
    }

    private boolean open(StepId goal) {
        StepDefinition definition = engine.definition().step(goal);
        StepStatus status = engine.status(now(definition), goal);
        if (status == StepStatus.WAITING) {
            world.by(goal);
            script.before(goal.value(), today);
        }
        return status == StepStatus.OPEN
                || engine.mayOpen(now(definition), goal).granted();
    }

    /** The branches followed or noted so far, in order. */
    List<String> branches() {
        return log.stream()
                .flatMap(c -> c instanceof Change.Followed f
                        ? java.util.stream.Stream.of(f.branch())
                        : c instanceof Change.Noted n
                                ? java.util.stream.Stream.of(n.branch())
                                : java.util.stream.Stream.empty())
                .toList();
    }

    /** Value of a counter. */
    int counter(Counter counter) {
        return own.counters().value(counter);
    }

    /** True if the step could be opened now or on a later day, as far as order, holds and stages go. */
    boolean next(String step) {
        return status(step) == StepStatus.WAITING
                && engine.mayOpen(now(), StepId.of(step)).obstacles().stream()
                        .noneMatch(o -> List.of("step-out-of-order", "case-halted", "case-paused", "stage-not-closed")
                                .contains(o.code().code()));
    }

    /** Does everything until the case ends. */
    Walk toTheEnd() {
        for (int day = 0; day < MAX_DAYS && own.running(); day++) {
            boolean moved = true;
            while (moved && own.running()) {
                moved = moveOne(StepId.of("no-goal"));
            }
            nextDay();
        }
        if (own.running()) {
            throw new AssertionError("stuck on " + today + ": " + standing());
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
        script.before(step.id().value(), today);
        if (engine.mayOpen(now(step), step.id()).granted()) {
            open(step.id().value());
            return true;
        }
        return false;
    }
}
