// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.rule.Reason;

/**
 * A gate of a step or stage (关口).
 *
 * @param at        on opening or on closing
 * @param rule      the condition
 * @param onOutcome asked only when the step closes with this outcome; empty if always
 * @param when      asked only while this holds; empty if always
 * @param warns     true if it is told but never holds anybody up
 * @param clause    article or seed row
 */
public record Gate(
        Moment at, GateRule rule, Optional<String> onOutcome, Optional<Predicate> when, boolean warns, String clause) {
    /** How the gate stands now. A gate whose own condition does not hold is met; one whose condition is unknown is unknown. */
    public GateVerdict ask(Question question) {
        Truth applies = when.map(p -> p.test(question.facts())).orElse(Truth.TRUE);
        Finding finding = switch (applies) {
            case TRUE -> rule.check(question);
            case FALSE -> Finding.met(Words.gateDoesNotApply(this));
            case UNKNOWN ->
                Finding.unknown(
                        Words.unknown(question.facts(), when.orElseThrow().facts()));
        };
        boolean blocks = finding.standing() != Standing.MET && !warns && !finding.onlyWarns();
        return new GateVerdict(this, finding.standing(), blocks, withClause(finding.reasons()));
    }

    private List<Reason> withClause(List<Reason> reasons) {
        return reasons.stream()
                .map(r -> r.clause().isEmpty() ? new Reason(r.zh(), r.en(), clause) : r)
                .toList();
    }
}
