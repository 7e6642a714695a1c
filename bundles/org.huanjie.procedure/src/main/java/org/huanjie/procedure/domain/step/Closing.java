// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.Outcomes;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.GateVerdict;
import org.huanjie.procedure.domain.gate.Moment;

/** Whether a step may be closed now (能否办结): days passed, gates hold for the outcome, everybody signed. */
public final class Closing {
    private final Board board;
    private final StepDefinition step;
    private final Subject subject;
    private final List<Obstacle> found = new ArrayList<>();

    public Closing(Board board, StepDefinition step, Subject subject) {
        this.board = board;
        this.step = step;
        this.subject = subject;
    }

    /** Everything in the way of closing with this outcome; empty for a step without outcomes or with outcome by rule. */
    public Leave check(Optional<String> given) {
        if (!board.own(step)) {
            return new Leave(List.of(Say.streetOnly(step, !step.street())), List.of());
        }
        status();
        if (!found.isEmpty()) {
            return new Leave(found, List.of());
        }
        Holds.of(board, step).stream().filter(o -> !subject.required()).forEach(found::add);
        days();
        signatures();
        Optional<String> outcome = outcome(given);
        Leave gates = GateCheck.leave(
                outcome.map(o -> new GateCheck(board, step, subject).verdicts(Moment.LEAVE, Optional.of(o)))
                        .orElse(List.of()));
        found.addAll(gates.obstacles());
        List<Obstacle> warnings = new ArrayList<>(gates.warnings());
        warnings.addAll(Lateness.warnings(board, step));
        return new Leave(found, warnings);
    }

    private void status() {
        if (Ends.bars(board, step)) {
            found.add(Say.ended(step, board.situation().own().end()));
            return;
        }
        StepStatus status = board.status(step, subject);
        switch (status) {
            case OPEN -> {}
            case CLOSED, WAIVED, ABANDONED -> found.add(Say.alreadyClosed(step));
            case NOT_APPLICABLE -> found.add(Say.notApplicable(step));
            case UNKNOWN, WAITING -> found.add(Say.notOpen(step));
        }
    }

    private void days() {
        LocalDate today = board.situation().today();
        LocalDate since = instance().startedOn();
        int days = step.timing().minDays().under(board.situation().profile());
        if (today.isBefore(since.plusDays(days))) {
            found.add(SayTime.tooSoon(step, since, days, today));
        }
        if (step.timing().workday() && !board.terms().workdays().isWorkday(today)) {
            found.add(SayTime.holiday(step, today));
        }
        if (step.timing().sameDay() && !since.equals(today)) {
            found.add(SayTime.otherDay(step, since, today));
        }
    }

    private Instance instance() {
        return board.home(step).instance(subject.ref()).orElseThrow();
    }

    private void signatures() {
        List<Role> missing = new ArrayList<>(step.staffing().coSigners());
        missing.removeAll(instance().signed());
        if (!missing.isEmpty()) {
            found.add(Say.unsigned(
                    step, String.join("、", missing.stream().map(Role::zh).toList())));
        }
    }

    /** The outcome to close with; an obstacle is noted where there is none. */
    private Optional<String> outcome(Optional<String> given) {
        return step.outcomes().byRule() ? byRule(given) : chosen(given);
    }

    private Optional<String> chosen(Optional<String> given) {
        List<String> names = step.outcomes().names();
        String only = names.isEmpty() ? Outcomes.CLOSED : names.size() == 1 ? names.get(0) : "";
        String wanted = given.orElse(only);
        if (wanted.isEmpty() || !step.outcomes().allow(wanted)) {
            found.add(Say.noSuchOutcome(step, wanted));
            return Optional.empty();
        }
        return Optional.of(wanted);
    }

    private Optional<String> byRule(Optional<String> given) {
        RuleOutcome rule = new RuleOutcome(board, step, subject);
        Optional<String> derived = rule.derived();
        List<GateVerdict> deciding = rule.deciding();
        if (derived.isEmpty()) {
            deciding.stream()
                    .filter(GateVerdict::blocks)
                    .map(GateCheck::obstacle)
                    .forEach(found::add);
            if (found.isEmpty()) {
                found.add(Say.appliesUnknown(step, "result.outcome"));
            }
            return Optional.empty();
        }
        if (given.isPresent() && !step.outcomes().allow(given.get())) {
            found.add(Say.noSuchOutcome(step, given.get()));
        } else if (given.isPresent() && !given.equals(derived)) {
            List<String> why = deciding.stream()
                    .flatMap(v -> v.reasons().stream())
                    .map(r -> r.zh())
                    .toList();
            found.add(Say.otherOutcome(step, given.get(), derived.get(), why));
        }
        return derived;
    }

    /** The outcome with which the step would close; empty if it cannot be told. */
    public Optional<String> resolve(Optional<String> given) {
        return outcome(given);
    }
}
