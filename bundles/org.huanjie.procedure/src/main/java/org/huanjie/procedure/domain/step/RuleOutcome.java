// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.GateVerdict;
import org.huanjie.procedure.domain.gate.Standing;
import org.huanjie.procedure.domain.gate.Values;

/**
 * The outcome that the facts decide (由规则定结果). Of two outcomes the first is the passing one: it holds if its gates hold, and
 * then the failing one is refused. Where there are more, the election's result says which; giving up a shortfall is a decision.
 */
final class RuleOutcome {
    private static final FactName OUTCOME = FactName.of("result.outcome");
    private static final FactName DECISION = FactName.of("result.decision");
    private static final List<String> MAY_GIVE_UP = List.of("SHORTFALL", "TOO_FEW");
    private static final String GIVEN_UP = "GIVEN_UP";

    private final Board board;
    private final StepDefinition step;
    private final Subject subject;

    RuleOutcome(Board board, StepDefinition step, Subject subject) {
        this.board = board;
        this.step = step;
        this.subject = subject;
    }

    /** The outcome; empty while a fact is not known. */
    Optional<String> derived() {
        List<String> names = step.outcomes().names();
        return names.size() == 2 ? byGates(names.get(0), names.get(1)) : byResult(names);
    }

    /** Why it is so. */
    List<GateVerdict> deciding() {
        return new GateCheck(board, step, subject)
                .deciding(step.outcomes().names().get(0));
    }

    private Optional<String> byGates(String passing, String failing) {
        List<GateVerdict> deciding = deciding();
        if (deciding.stream().anyMatch(v -> v.standing() == Standing.NOT_MET && v.blocks())) {
            return Optional.of(failing);
        }
        return deciding.stream().anyMatch(GateVerdict::blocks) ? Optional.empty() : Optional.of(passing);
    }

    private Optional<String> byResult(List<String> names) {
        Optional<String> result =
                Values.text(board.situation().facts(), OUTCOME).filter(names::contains);
        boolean givenUp = Values.text(board.situation().facts(), DECISION)
                .filter("GIVE_UP"::equals)
                .isPresent();
        return result.map(r -> givenUp && MAY_GIVE_UP.contains(r) ? GIVEN_UP : r);
    }
}
