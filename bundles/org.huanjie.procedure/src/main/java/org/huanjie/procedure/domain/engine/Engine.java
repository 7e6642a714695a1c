// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.branch.Following;
import org.huanjie.procedure.domain.branch.Reach;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.Outcomes;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.GateVerdict;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.gate.Papers;
import org.huanjie.procedure.domain.gate.Truth;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.Closing;
import org.huanjie.procedure.domain.step.GateCheck;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Opening;
import org.huanjie.procedure.domain.step.Situation;
import org.huanjie.procedure.domain.step.StepNow;
import org.huanjie.procedure.domain.step.Subject;
import org.huanjie.procedure.domain.step.Terms;
import org.huanjie.procedure.domain.step.Transition;
import org.huanjie.procedure.domain.step.Workdays;

/**
 * The procedure of one case (选举程序引擎): pure questions and acts. Nothing is stored here; an act answers with the state after it.
 *
 * <p>An act in two parts: {@link #close} and {@link #raise} answer with the branches to follow; the caller first lets the
 * listeners move their objects (failing candidates leave), reads the facts anew, and then calls {@link #follow} for each.
 */
public final class Engine {
    private final Terms terms;

    /** The engine of a case: the procedure it pins, the year of its windows, the working days, and its papers. */
    public Engine(ProcedureDefinition definition, int year, Workdays workdays, Papers papers) {
        this.terms = Terms.of(definition, year, workdays, papers);
    }

    /** The procedure in force. */
    public ProcedureDefinition definition() {
        return terms.definition();
    }

    /** All steps at this moment. */
    public Board board(Situation now) {
        return new Board(terms, now);
    }

    /** State of the step under the current key. @throws Refused not-found */
    public StepStatus status(Situation now, StepId step) {
        return board(now).status(terms.definition().step(step));
    }

    /** Whether the step applies, by the facts. @throws Refused not-found */
    public Truth applies(Situation now, StepId step) {
        return board(now).applies(terms.definition().step(step));
    }

    /**
     * The instance on which an act in the step works now. Its facts are to be read under {@link Subject#counters()}.
     *
     * @throws Refused not-found
     */
    public Subject subject(Situation now, StepId step) {
        return subject(board(now), terms.definition().step(step));
    }

    private static Subject subject(Board board, StepDefinition step) {
        Subject current = board.current(step);
        Optional<Subject> required = board.required(step);
        if (required.isPresent() || board.status(step, current) == StepStatus.OPEN) {
            return required.orElse(current);
        }
        return Carried.of(board, step)
                .filter(c -> !new Opening(board, step).check().granted())
                .orElse(current);
    }

    /** Whether the step may be opened. @throws Refused not-found */
    public Leave mayOpen(Situation now, StepId step) {
        return new Opening(board(now), terms.definition().step(step)).check();
    }

    /** Whether the step may be closed with this outcome. @throws Refused not-found */
    public Leave mayClose(Situation now, StepId step, Optional<String> outcome) {
        Board board = board(now);
        StepDefinition definition = board.step(step);
        return new Closing(board, definition, subject(board, definition)).check(outcome);
    }

    /** The outcome with which the step would close now; empty if none can be told. @throws Refused not-found */
    public Optional<String> outcomeByRule(Situation now, StepId step) {
        Board board = board(now);
        StepDefinition definition = board.step(step);
        return definition.outcomes().byRule()
                ? new Closing(board, definition, subject(board, definition)).resolve(Optional.empty())
                : Optional.empty();
    }

    /** How the gates of the step stand, those of its stage included; on closing those of this outcome, or all. */
    public List<GateVerdict> gates(Situation now, StepId step, Moment at, Optional<String> outcome) {
        Board board = board(now);
        StepDefinition definition = board.step(step);
        return new GateCheck(board, definition, subject(board, definition)).verdicts(at, outcome);
    }

    /** Opens the step. @throws Refused with everything in the way */
    public Transition open(Situation now, StepId step) {
        return new Acts(board(now), terms.definition().step(step)).open();
    }

    /** Closes the step. @throws Refused with everything in the way */
    public Transition close(Situation now, StepId step, Optional<String> outcome) {
        Board board = board(now);
        StepDefinition definition = board.step(step);
        return new Acts(board, definition).close(subject(board, definition), outcome);
    }

    /** Whether the step may be waived. @throws Refused not-found */
    public Leave mayWaive(Situation now, StepId step) {
        return new Opening(board(now), terms.definition().step(step)).waiver();
    }

    /** Waives a step of office practice. @throws Refused waiver-not-allowed, or everything in the way */
    public Transition waive(Situation now, StepId step) {
        return new Acts(board(now), terms.definition().step(step)).waive();
    }

    /** Signs an open step as one of its co-signers, in their order. @throws Refused signature-out-of-order, step-not-open */
    public Transition sign(Situation now, StepId step, Role as) {
        Board board = board(now);
        StepDefinition definition = board.step(step);
        return new Acts(board, definition).sign(subject(board, definition), as);
    }

    /** Whether something that a branch waits for can be registered now. */
    public Leave mayRaise(Situation now, FactName fact, String outcome) {
        return new Reach(board(now), fact).check(outcome);
    }

    /** Registers it: answers with the branch to follow. @throws Refused with everything in the way */
    public Transition raise(Situation now, FactName fact, String outcome) {
        Reach reach = new Reach(board(now), fact);
        reach.check(outcome).orRefuse();
        return new Transition(
                now.own(), List.of(), reach.branch(outcome).stream().toList(), List.of());
    }

    /** Follows a branch, with the facts as they are after the listeners moved. @throws Refused fact-unknown */
    public Transition follow(Situation now, Branch branch) {
        return new Following(board(now), branch).follow();
    }

    /** Every step of the case as it stands, in the order of the procedure. */
    public List<StepNow> now(Situation now) {
        Board board = board(now);
        List<StepNow> all = new ArrayList<>();
        terms.definition().steps().values().stream().filter(board::own).forEach(s -> all.add(now(board, s)));
        return all;
    }

    /** One step as it stands. @throws Refused not-found */
    public StepNow now(Situation now, StepId step) {
        return now(board(now), terms.definition().step(step));
    }

    private StepNow now(Board board, StepDefinition step) {
        Subject subject = subject(board, step);
        StepStatus status = board.status(step, subject);
        Map<String, Leave> closing = new LinkedHashMap<>();
        if (status == StepStatus.OPEN) {
            outcomes(board, step, subject)
                    .forEach(o -> closing.put(o, new Closing(board, step, subject).check(Optional.of(o))));
        }
        boolean waiting = status == StepStatus.WAITING || status == StepStatus.UNKNOWN;
        boolean overdue = board.late(step) && (waiting || status == StepStatus.OPEN);
        Leave opening = new Opening(board, step).check();
        return new StepNow(step, subject, status, opening, closing, board.from(step), board.due(step), overdue);
    }

    private static List<String> outcomes(Board board, StepDefinition step, Subject subject) {
        if (step.outcomes().byRule()) {
            return new Closing(board, step, subject)
                    .resolve(Optional.empty())
                    .map(List::of)
                    .orElse(step.outcomes().names());
        }
        return step.outcomes().names().isEmpty()
                ? List.of(Outcomes.CLOSED)
                : step.outcomes().names();
    }
}
