// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.huanjie.procedure.domain.step.Situation;
import org.huanjie.procedure.domain.step.Subject;
import org.huanjie.procedure.domain.step.Transition;

/** One community in memory: its state, its day, its facts, and what was done to it. */
class CommunityCase {
    static final int YEAR = 2026;

    final World world = new World();

    final Script script = new Script(world);

    final List<Change> log = new ArrayList<>();

    final Engine engine;

    private final Profile profile;

    private CaseState own = CaseState.fresh();

    private CaseState street = CaseState.fresh();

    private LocalDate today;

    boolean easierPassed = true;

    /** Who leaves the list at the next branch that removes candidates. */
    final List<String> failing = new ArrayList<>();

    CommunityCase(ProcedureDefinition definition, Profile profile, int year) {
        this.engine = new Engine(definition, year, CommunityCase::workday, world);
        this.profile = profile;
        this.today = LocalDate.of(year, 5, 22);
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

    void sign(StepDefinition step) {
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

    /** Something happened that a branch waits for. */
    void raise(String fact, String outcome) {
        engine.raise(now(), FactName.of(fact), outcome).follow().forEach(this::follow);
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
}
