// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Truth;

/**
 * All steps of a case at one moment (进度板): which apply, which are done, which wait. Derived from the recorded instances and
 * the facts; each answer is worked out once.
 */
public final class Board {
    /** Stages that a hold stops. */
    private static final List<String> HELD_STAGES = List.of("elect", "follow");

    private final Terms terms;
    private final Situation situation;
    private final Map<StepId, StepStatus> statuses = new HashMap<>();
    private final Map<StepId, Subject> subjects = new HashMap<>();
    private final Map<Repeats, InstanceKey> ownKeys = new EnumMap<>(Repeats.class);
    private final Map<Repeats, InstanceKey> streetKeys = new EnumMap<>(Repeats.class);

    public Board(Terms terms, Situation situation) {
        this.terms = terms;
        this.situation = situation;
    }

    /** The procedure, the year, the working days and the papers. */
    public Terms terms() {
        return terms;
    }

    /** The moment asked about. */
    public Situation situation() {
        return situation;
    }

    /** The step of this id. @throws org.huanjie.api.error.Refused not-found */
    public StepDefinition step(StepId id) {
        return terms.definition().step(id);
    }

    /** True if the case asked about does this step itself: the street's steps are done in the street's case. */
    public boolean own(StepDefinition step) {
        return step.street() == (situation.kind() == CaseKind.STREET);
    }

    /** The state in which the step's instances are recorded. */
    public CaseState home(StepDefinition step) {
        return step.street() ? situation.street() : situation.own();
    }

    /** Whether the step applies to this case, by the facts. */
    public Truth applies(StepDefinition step) {
        return step.appliesWhen().map(p -> p.test(situation.facts())).orElse(Truth.TRUE);
    }

    /** State under the current key. */
    public StepStatus status(StepDefinition step) {
        StepStatus known = statuses.get(step.id());
        if (known == null) {
            known = derive(step, home(step).instance(current(step).ref()));
            statuses.put(step.id(), known);
        }
        return known;
    }

    /** State of the instance that an act would work on. */
    public StepStatus status(StepDefinition step, Subject subject) {
        return subject.required()
                ? home(step).instance(subject.ref()).map(Instance::status).orElse(StepStatus.WAITING)
                : derive(step, home(step).instance(subject.ref()));
    }

    private StepStatus derive(StepDefinition step, Optional<Instance> instance) {
        if (instance.isPresent() && !instance.get().open()) {
            return instance.get().status();
        }
        return switch (applies(step)) {
            case FALSE -> StepStatus.NOT_APPLICABLE;
            case TRUE -> instance.isPresent() ? StepStatus.OPEN : StepStatus.WAITING;
            case UNKNOWN -> instance.isPresent() ? StepStatus.OPEN : StepStatus.UNKNOWN;
        };
    }

    /** Closed, waived or not applicable. */
    public boolean done(StepDefinition step) {
        return switch (status(step)) {
            case CLOSED, WAIVED, NOT_APPLICABLE -> true;
            case UNKNOWN, WAITING, OPEN, ABANDONED -> false;
        };
    }

    /** Started at some time, under whatever key, or not applicable. */
    public boolean everStarted(StepDefinition step) {
        return !home(step).all(step.id()).isEmpty() || status(step) == StepStatus.NOT_APPLICABLE;
    }

    /** Steps before this one, near or far, that are not done; nearest first. */
    public List<StepDefinition> undoneBefore(StepDefinition step) {
        return terms.predecessors().of(step.id()).stream()
                .map(this::step)
                .filter(p -> !done(p))
                .toList();
    }

    /** Steps that must have been started before this one and were not. */
    public List<StepDefinition> unstartedBefore(StepDefinition step) {
        return step.order().afterStart().stream()
                .map(this::step)
                .filter(p -> !everStarted(p))
                .toList();
    }

    /** True if nothing that comes before the step is missing. */
    public boolean inOrder(StepDefinition step) {
        for (StepId before : terms.predecessors().of(step.id())) {
            if (!done(step(before))) {
                return false;
            }
        }
        return unstartedBefore(step).isEmpty();
    }

    /** Steps of a stage that keep it from being closed. */
    public List<StepDefinition> unfinished(String stage) {
        return terms.definition().stepsOf(stage).stream()
                .filter(s -> s.holdsStage() && !s.timing().untilCycleEnds() && !done(s))
                .toList();
    }

    /** What the election waits for now: required steps not closed, adjustments not done. */
    public List<Hold> activeHolds() {
        return situation.own().holds().stream().filter(this::active).toList();
    }

    /** True if holds stop steps of this stage. */
    public static boolean heldStage(StepDefinition step) {
        return HELD_STAGES.contains(step.stage());
    }

    private boolean active(Hold hold) {
        StepDefinition step = step(hold.ref().step());
        return switch (hold.kind()) {
            case HALT -> !home(step).instance(hold.ref()).map(Instance::done).orElse(false);
            case PAUSE -> home(step).key(step).equals(hold.ref().key()) && !done(step);
        };
    }

    /** The instance that a branch requires of this step, if one is pending. */
    public Optional<Subject> required(StepDefinition step) {
        return situation.own().holds().stream()
                .filter(h -> h.kind() == Hold.Kind.HALT && h.ref().step().equals(step.id()) && active(h))
                .map(h -> new Subject(
                        h.ref(), Keys.under(situation.own().counters(), h.ref().key()), true))
                .findFirst();
    }

    /** The instance that opening the step would begin, or has begun. */
    public Subject current(StepDefinition step) {
        return subjects.computeIfAbsent(step.id(), id -> {
            CaseState home = home(step);
            return new Subject(new InstanceRef(id, key(step, home)), home.counters(), false);
        });
    }

    private InstanceKey key(StepDefinition step, CaseState home) {
        Map<Repeats, InstanceKey> keys = step.street() ? streetKeys : ownKeys;
        return keys.computeIfAbsent(step.repeats(), home.counters()::key);
    }

    /** First day of the step's window. */
    public Optional<LocalDate> from(StepDefinition step) {
        return step.timing().window().from(terms.year(), home(step).shiftMonths());
    }

    /** Last day of the step's window. */
    public Optional<LocalDate> due(StepDefinition step) {
        return step.timing().window().to(terms.year(), home(step).shiftMonths());
    }

    /** True if today is past the last day of the step's window. */
    public boolean late(StepDefinition step) {
        return due(step).map(d -> situation.today().isAfter(d)).orElse(false);
    }
}
