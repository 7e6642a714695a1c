// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.StepDefinition;

/**
 * S26; S10 — what may still be done when the case has ended (结案后): the tracks that run until the cycle ends, and what the
 * archive does not wait for, such as the hand-off to the residents' committee.
 */
final class Ends {
    private Ends() {}

    /** True if the end of the case bars this step. */
    static boolean bars(Board board, StepDefinition step) {
        if (board.situation().own().running()) {
            return false;
        }
        boolean runsOn = step.timing().untilCycleEnds() && step.appliesWhen().isEmpty();
        return !runsOn && !(step.ofStage("follow") && !leadsToEnd(board, step.id()));
    }

    private static boolean leadsToEnd(Board board, StepId step) {
        return board.terms().definition().steps().values().stream()
                .filter(s -> s.end().isPresent())
                .anyMatch(s -> s.id().equals(step)
                        || board.terms().predecessors().of(s.id()).contains(step));
    }
}
