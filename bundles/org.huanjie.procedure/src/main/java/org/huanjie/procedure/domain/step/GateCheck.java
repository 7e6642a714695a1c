// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Gate;
import org.huanjie.procedure.domain.gate.GateVerdict;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.gate.Question;
import org.huanjie.procedure.domain.gate.StageClosed;
import org.huanjie.procedure.domain.gate.Standing;

/** Asks the gates of a step and of its stage (关口检查). */
public final class GateCheck {
    private final Board board;
    private final StepDefinition step;
    private final Subject subject;

    public GateCheck(Board board, StepDefinition step, Subject subject) {
        this.board = board;
        this.step = step;
        this.subject = subject;
    }

    /** The gates of the stage and of the step at this moment; on closing those of the outcome, or all if none is given. */
    public List<GateVerdict> verdicts(Moment at, Optional<String> outcome) {
        Question question = question();
        return gates(at).stream()
                .filter(g -> outcome.isEmpty()
                        || g.onOutcome().isEmpty()
                        || g.onOutcome().equals(outcome))
                .map(g -> ask(g, question))
                .toList();
    }

    /** The gates that decide between passing and failing: those asked for this outcome only. */
    public List<GateVerdict> deciding(String outcome) {
        Question question = question();
        return step.gates(Moment.LEAVE).stream()
                .filter(g -> g.onOutcome().equals(Optional.of(outcome)))
                .map(g -> ask(g, question))
                .toList();
    }

    private GateVerdict ask(Gate gate, Question question) {
        return gate.ask(question).told(board.terms().definition()::titled);
    }

    private List<Gate> gates(Moment at) {
        if (at == Moment.LEAVE || subject.required()) {
            return step.gates(at);
        }
        List<Gate> all = new java.util.ArrayList<>(
                board.terms().definition().stage(step.stage()).gates());
        all.removeIf(g -> g.at() != at);
        all.addAll(step.gates(at));
        return all;
    }

    private Question question() {
        Situation now = board.situation();
        return new Question(
                now.facts(),
                now.profile(),
                now.today(),
                stage -> board.unfinished(stage).stream()
                        .map(StepDefinition::label)
                        .toList(),
                document -> board.terms().papers().find(document, step.id(), subject.key()));
    }

    /** A shut gate as an obstacle. */
    public static Obstacle obstacle(GateVerdict verdict) {
        ProcedureProblem code = switch (verdict.standing()) {
            case UNKNOWN -> ProcedureProblem.FACT_UNKNOWN;
            case MET, NOT_MET ->
                verdict.gate().rule() instanceof StageClosed
                        ? ProcedureProblem.STAGE_NOT_CLOSED
                        : ProcedureProblem.GATE_NOT_MET;
        };
        String zh = String.join("", verdict.reasons().stream().map(r -> r.zh()).toList());
        String en = String.join(" ", verdict.reasons().stream().map(r -> r.en()).toList());
        return new Obstacle(code, verdict.clause(), field(verdict.gate()), zh, en);
    }

    private static String field(Gate gate) {
        return gate.rule().facts().stream()
                .map(FactName::value)
                .sorted()
                .findFirst()
                .orElse(gate.rule().kind());
    }

    /** What shut gates say, apart for those that block and those that only warn. */
    public static Leave leave(List<GateVerdict> verdicts) {
        return new Leave(
                verdicts.stream()
                        .filter(GateVerdict::blocks)
                        .map(GateCheck::obstacle)
                        .toList(),
                verdicts.stream()
                        .filter(v -> v.standing() != Standing.MET && !v.blocks())
                        .map(GateCheck::obstacle)
                        .toList());
    }
}
