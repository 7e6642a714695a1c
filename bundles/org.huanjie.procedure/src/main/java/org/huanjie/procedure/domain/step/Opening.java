// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.gate.Values;

/** Whether a step may be opened now (能否开始): S09 遵循步骤不减少 — order, stage, window, day and gates, all at once. */
public final class Opening {
    private static final StepId MEETING = StepId.of("open-meeting");
    private static final FactName CLASS = FactName.of("class");

    private final Board board;
    private final StepDefinition step;
    private final Subject subject;
    private final List<Obstacle> found = new ArrayList<>();

    public Opening(Board board, StepDefinition step) {
        this.board = board;
        this.step = step;
        this.subject = board.required(step).orElseGet(() -> board.current(step));
    }

    /** Everything in the way. */
    public Leave check() {
        if (!board.own(step)) {
            return new Leave(List.of(Say.streetOnly(step, !step.street())), List.of());
        }
        status();
        if (!found.isEmpty()) {
            return new Leave(found, List.of());
        }
        if (!subject.required()) {
            order();
            Holds.of(board, step).forEach(found::add);
            easyFirst();
        }
        days();
        Leave gates = GateCheck.leave(new GateCheck(board, step, subject).verdicts(Moment.ENTER, Optional.empty()));
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
            case OPEN -> found.add(Say.alreadyOpen(step));
            case CLOSED, WAIVED, ABANDONED -> found.add(Say.alreadyClosed(step));
            case NOT_APPLICABLE -> found.add(Say.notApplicable(step));
            case UNKNOWN -> found.add(Say.appliesUnknown(step, unknownFacts()));
            case WAITING -> {}
        }
    }

    private String unknownFacts() {
        return step.appliesWhen().stream()
                .flatMap(p -> p.facts().stream())
                .map(FactName::value)
                .collect(java.util.stream.Collectors.joining("、"));
    }

    private void order() {
        List<StepDefinition> undone = board.undoneBefore(step);
        List<StepDefinition> next = undone.stream()
                .filter(p -> step.order().after().contains(p.id()))
                .toList();
        (next.isEmpty() ? undone : next).forEach(p -> found.add(Say.outOfOrder(step, p, false)));
        board.unstartedBefore(step).forEach(p -> found.add(Say.outOfOrder(step, p, true)));
    }

    private void days() {
        LocalDate today = board.situation().today();
        board.from(step).filter(today::isBefore).ifPresent(from -> found.add(SayTime.notBefore(step, from, today)));
        if (step.timing().sameDay()) {
            meetingDay(board).filter(d -> !d.equals(today)).ifPresent(d -> found.add(SayTime.otherDay(step, d, today)));
        }
    }

    /** The day on which the meeting of the current round was opened. */
    static Optional<LocalDate> meetingDay(Board board) {
        return board.terms()
                .definition()
                .find(MEETING)
                .flatMap(m -> board.home(m).current(m))
                .map(Instance::startedOn);
    }

    private void easyFirst() {
        if (board.situation().easierPassed() || !step.ofStage("elect") || electionBegun()) {
            return;
        }
        Values.text(board.situation().facts(), CLASS)
                .filter(c -> c.equals("KEY") || c.equals("DIFFICULT"))
                .ifPresent(c -> found.add(Say.easyFirst(step, c)));
    }

    private boolean electionBegun() {
        return board.situation().own().instances().keySet().stream()
                .map(ref -> board.step(ref.step()))
                .anyMatch(s -> s.ofStage("elect"));
    }

    /** Whether the step may be waived: only office practice, and only in its turn. */
    public Leave waiver() {
        if (!step.waivable()) {
            return new Leave(List.of(Say.notWaivable(step)), List.of());
        }
        Subject current = board.current(step);
        boolean open = board.status(step, current) == StepStatus.OPEN;
        if (!open) {
            status();
        } else if (Ends.bars(board, step)) {
            found.add(Say.ended(step, board.situation().own().end()));
        }
        if (found.isEmpty()) {
            order();
            Holds.of(board, step).forEach(found::add);
        }
        return new Leave(found, List.of());
    }
}
