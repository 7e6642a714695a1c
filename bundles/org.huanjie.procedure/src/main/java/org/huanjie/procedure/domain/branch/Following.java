// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.Condition;
import org.huanjie.procedure.domain.definition.Effect;
import org.huanjie.procedure.domain.definition.Limit;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Values;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.Hold;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.InstanceRef;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Transition;

/** Follows one branch (执行分支): picks the arm, raises counters, leaves half-done work behind, sets holds, ends the case. */
public final class Following {
    private static final FactName MONTHS = FactName.of("postpone.months");

    private final Board board;
    private final Branch branch;
    private final List<Change> changes = new ArrayList<>();
    private CaseState state;

    public Following(Board board, Branch branch) {
        this.board = board;
        this.branch = branch;
        this.state = board.situation().own();
    }

    /**
     * What the branch does. The facts must be those after the failing candidates have left.
     *
     * @throws Refused fact-unknown if the limit or the months of a postponement cannot be told
     */
    public Transition follow() {
        boolean held = branch.when() == Condition.NONE
                || (branch.when() == Condition.SURPLUS_HOLDS) == Surplus.holds(board.situation());
        changes.add(new Change.Followed(branch.id(), held, branch.clause()));
        if (branch.limit().filter(this::reached).isPresent()) {
            end(branch.limit().get().then());
        } else {
            apply(held ? branch.effects() : branch.otherwise());
        }
        return new Transition(state, changes, List.of(), List.of());
    }

    private boolean reached(Limit limit) {
        int taken = Values.count(board.situation().facts(), limit.fact()).orElseThrow(() -> unknown(limit.fact()));
        return taken >= board.situation().profile().integer(limit.param());
    }

    private void apply(List<Effect> effects) {
        Set<Counter> counters = new Raising(board).counters(effects);
        Optional<Hold> halt = branch.requires().flatMap(id -> required(board.step(id)));
        counters.forEach(this::raise);
        halt.ifPresent(this::hold);
        abandon();
        if (effects.contains(Effect.NEW_ROSTER)) {
            pause();
        }
        if (effects.contains(Effect.SHIFT_WINDOW)) {
            int months = Values.count(board.situation().facts(), MONTHS).orElseThrow(() -> unknown(MONTHS));
            state = state.shifted(months);
            changes.add(new Change.WindowsShifted(months));
        }
        if (effects.contains(Effect.END)) {
            end(branch.end().orElseThrow());
        } else if (effects.contains(Effect.REPORT)) {
            report();
        }
    }

    private void raise(Counter counter) {
        state = state.with(state.counters().raise(counter));
        changes.add(new Change.Raised(counter, state.counters().value(counter)));
    }

    /** The instance to wait for: the one before the counters rise, or a new incident if that one is already told. */
    private Optional<Hold> required(StepDefinition step) {
        Optional<Instance> current = state.current(step);
        if (current.filter(Instance::done).isPresent()) {
            if (step.repeats() != Repeats.INCIDENT) {
                return Optional.empty();
            }
            raise(Counter.INCIDENT);
        }
        return Optional.of(new Hold(Hold.Kind.HALT, new InstanceRef(step.id(), state.key(step)), branch.id()));
    }

    private void hold(Hold hold) {
        state = state.with(hold);
        changes.add(new Change.Held(hold));
    }

    private void pause() {
        branch.to().stream()
                .map(board::step)
                .filter(s -> s.ofStage("prep"))
                .map(s -> new Hold(Hold.Kind.PAUSE, new InstanceRef(s.id(), state.key(s)), branch.id()))
                .forEach(this::hold);
    }

    private void abandon() {
        for (Instance instance : List.copyOf(state.instances().values())) {
            StepDefinition step = board.step(instance.ref().step());
            boolean old = !state.key(step).equals(instance.ref().key());
            boolean awaited = state.holds().stream().anyMatch(h -> h.ref().equals(instance.ref()));
            if (instance.open() && old && !step.carriesOver() && !awaited) {
                state = state.with(instance.abandoned());
                changes.add(new Change.Abandoned(instance.ref()));
            }
        }
    }

    private void report() {
        changes.add(new Change.Reported(branch.id(), branch.zh(), branch.clause()));
    }

    private void end(String how) {
        report();
        state = state.ended(how);
        changes.add(new Change.Ended(how));
    }

    private Refused unknown(FactName fact) {
        List<Obstacle> why = board.situation().facts().read(fact).reasons().stream()
                .map(r -> Obstacle.of(ProcedureProblem.FACT_UNKNOWN, fact.value(), r))
                .toList();
        return Refused.all(why.stream().map(Obstacle::problem).toList());
    }
}
