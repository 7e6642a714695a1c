// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.DocumentFinal;
import org.huanjie.procedure.domain.gate.Gate;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.gate.PublishedBefore;
import org.huanjie.procedure.domain.gate.SurplusAtLeast;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Subject;
import org.junit.jupiter.api.Test;

/** On the way of random communities everything that the procedure forbids is tried at every act; nothing of it is let pass. */
class IllegalActsTest {
    private static final int WALKS = 60;
    private static final long SEED = 71L;
    private int tried = 0;

    @Test
    void tensOfThousandsOfIllegalActsAreTriedAndNoneIsAccepted() {
        for (int n = 0; n < WALKS; n++) {
            new RandomWalk(Shipped.procedure(), Shipped.profile(), SEED + n, this::tryEverythingForbidden).walk();
        }

        System.out.println(tried + " illegal acts tried on " + WALKS + " walks from seed " + SEED);
        assertThat(tried).isGreaterThan(50_000);
    }

    private void tryEverythingForbidden(Walk walk, StepDefinition step, Optional<String> outcome) {
        PlainReading reading = new PlainReading(walk);
        walk.engine().definition().steps().values().stream()
                .filter(reading::forbidsOpening)
                .forEach(s -> refused(walk.engine().mayOpen(walk.now(s), s.id()), s, "out of its turn"));
        Subject subject = walk.engine().subject(walk.now(step), step.id());
        boolean closing = walk.now(step).own().instance(subject.ref()).isPresent();
        if (closing) {
            wrongOutcomes(walk, step);
            wrongDays(walk, step, outcome);
            brokenGates(walk, step, Moment.LEAVE, outcome);
            lostPapers(walk, step, subject, outcome);
        } else {
            refused(walk.engine().mayClose(walk.now(step), step.id(), outcome), step, "before it is open");
            brokenGates(walk, step, Moment.ENTER, outcome);
        }
    }

    private void wrongOutcomes(Walk walk, StepDefinition step) {
        refused(walk.engine().mayClose(walk.now(step), step.id(), Optional.of("NONSENSE")), step, "nonsense");
        if (step.outcomes().byRule()) {
            Optional<String> right = walk.engine().outcomeByRule(walk.now(step), step.id());
            step.outcomes().names().stream()
                    .filter(o -> !right.equals(Optional.of(o)))
                    .forEach(o -> refused(walk.engine().mayClose(walk.now(step), step.id(), Optional.of(o)), step, o));
        } else if (step.outcomes().names().size() > 1) {
            refused(walk.engine().mayClose(walk.now(step), step.id(), Optional.empty()), step, "no outcome");
        }
    }

    private void wrongDays(Walk walk, StepDefinition step, Optional<String> outcome) {
        LocalDate today = walk.today();
        Subject subject = walk.engine().subject(walk.now(step), step.id());
        LocalDate since =
                walk.now(step).own().instance(subject.ref()).orElseThrow().startedOn();
        if (step.timing().minDays().under(Shipped.profile()) > 0) {
            on(walk, since, step, outcome, "too soon");
        }
        if (step.timing().workday()) {
            on(walk, today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)), step, outcome, "on a Sunday");
        }
        if (step.timing().sameDay()) {
            on(walk, today.plusDays(1), step, outcome, "the day after the meeting");
        }
        walk.sameMomentOn(today);
    }

    private void on(Walk walk, LocalDate day, StepDefinition step, Optional<String> outcome, String what) {
        walk.sameMomentOn(day);
        refused(walk.engine().mayClose(walk.now(step), step.id(), outcome), step, what);
    }

    private void brokenGates(Walk walk, StepDefinition step, Moment at, Optional<String> outcome) {
        Optional<String> by =
                step.outcomes().byRule() ? walk.engine().outcomeByRule(walk.now(step), step.id()) : outcome;
        step.gates(at).stream()
                .filter(g -> !g.warns() && g.when().isEmpty())
                .filter(g -> g.onOutcome().isEmpty()
                        || (g.onOutcome().equals(by) && !step.outcomes().byRule()))
                .forEach(g -> needed(g).forEach(f -> without(walk, step, at, outcome, f)));
    }

    /** The facts without which the gate is certainly shut. */
    private static List<FactName> needed(Gate gate) {
        if (gate.rule() instanceof PublishedBefore published) {
            return List.of(published.fact());
        }
        if (gate.rule() instanceof SurplusAtLeast surplus) {
            return List.of(surplus.fact(), surplus.seats());
        }
        return List.copyOf(gate.rule().facts());
    }

    private void without(Walk walk, StepDefinition step, Moment at, Optional<String> outcome, FactName fact) {
        Fact before = walk.world.read(fact);
        walk.world.forget(fact);
        Leave leave = at == Moment.ENTER
                ? walk.engine().mayOpen(walk.now(step), step.id())
                : walk.engine().mayClose(walk.now(step), step.id(), outcome);
        refused(leave, step, "without " + fact);
        walk.world.restore(before);
    }

    private void lostPapers(Walk walk, StepDefinition step, Subject subject, Optional<String> outcome) {
        step.gates(Moment.LEAVE).stream()
                .map(Gate::rule)
                .filter(DocumentFinal.class::isInstance)
                .flatMap(r -> ((DocumentFinal) r).documents().stream())
                .forEach(document -> {
                    walk.world.losePaper(document, step.id(), subject.key());
                    refused(walk.engine().mayClose(walk.now(step), step.id(), outcome), step, "without " + document);
                    walk.world.paper(document, step.id(), subject.key(), walk.today());
                });
    }

    private void refused(Leave leave, StepDefinition step, String what) {
        tried++;
        assertThat(leave.granted()).as(step.id() + " " + what).isFalse();
        assertThat(leave.obstacles()).allSatisfy(o -> {
            assertThat(o.zh()).isNotBlank().endsWith("。");
            assertThat(o.en()).isNotBlank();
        });
    }
}
