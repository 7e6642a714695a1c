// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Predicate;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Hold;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.Situation;

/**
 * The procedure read plainly, step by step, without the engine: what is certainly forbidden. It knows nothing of gates; those are
 * broken one by one by the test.
 */
final class PlainReading {
    private final Walk walk;
    private final Situation now;

    PlainReading(Walk walk) {
        this.walk = walk;
        this.now = walk.now();
    }

    /** True if the step may certainly not be opened now. */
    boolean forbidsOpening(StepDefinition step) {
        CaseState state = step.street() ? now.street() : now.own();
        if (required(step)) {
            return false;
        }
        boolean begun = instance(state, step).isPresent();
        boolean tooEarly = step.timing()
                .window()
                .from(Walk.YEAR, state.shiftMonths())
                .filter(from -> now.today().isBefore(from))
                .isPresent();
        boolean outOfOrder = step.order().after().stream().anyMatch(before -> !done(before));
        boolean notStarted = step.order().afterStart().stream().anyMatch(before -> !started(before));
        return begun
                || tooEarly
                || outOfOrder
                || notStarted
                || !holds(step.appliesWhen()).equals(Optional.of(true));
    }

    private boolean required(StepDefinition step) {
        return now.own().holds().stream()
                .anyMatch(h -> h.kind() == Hold.Kind.HALT
                        && h.ref().step().equals(step.id())
                        && now.own().instance(h.ref()).filter(Instance::done).isEmpty());
    }

    private Optional<Instance> instance(CaseState state, StepDefinition step) {
        return state.instances().values().stream()
                .filter(i -> i.ref().step().equals(step.id()))
                .filter(i -> i.ref().key().equals(state.counters().key(step.repeats())))
                .findFirst();
    }

    private boolean done(StepId id) {
        StepDefinition step = walk.engine().definition().step(id);
        Optional<Instance> instance = instance(step.street() ? now.street() : now.own(), step);
        if (instance.isPresent() && instance.get().status() != StepStatus.OPEN) {
            return instance.get().done();
        }
        return holds(step.appliesWhen()).equals(Optional.of(false));
    }

    private boolean started(StepId id) {
        StepDefinition step = walk.engine().definition().step(id);
        return !now.own().all(id).isEmpty() || holds(step.appliesWhen()).equals(Optional.of(false));
    }

    private Optional<Boolean> holds(Optional<Predicate> condition) {
        return condition.isEmpty() ? Optional.of(true) : read(condition.get());
    }

    private Optional<Boolean> read(Predicate predicate) {
        if (predicate instanceof Predicate.Is is) {
            return value(is.fact()).map(v -> v.equals(is.value()));
        }
        if (predicate instanceof Predicate.In in) {
            return value(in.fact()).map(v -> in.codes().contains(((FactValue.Text) v).code()));
        }
        boolean any = predicate instanceof Predicate.Any;
        var parts = any ? ((Predicate.Any) predicate).parts() : ((Predicate.All) predicate).parts();
        if (parts.stream().map(this::read).anyMatch(r -> r.equals(Optional.of(any)))) {
            return Optional.of(any);
        }
        return parts.stream().map(this::read).allMatch(Optional::isPresent) ? Optional.of(!any) : Optional.empty();
    }

    private Optional<FactValue> value(org.huanjie.api.fact.FactName fact) {
        return now.facts().read(fact) instanceof Fact.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
