// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.List;
import org.huanjie.procedure.domain.definition.StepDefinition;

/** L40; S21 — steps of the stages elect and follow stand still while a required step or an adjustment is not done (停办). */
final class Holds {
    private Holds() {}

    static List<Obstacle> of(Board board, StepDefinition step) {
        if (!Board.heldStage(step)) {
            return List.of();
        }
        return board.activeHolds().stream()
                .filter(h -> !(h.kind() == Hold.Kind.HALT && h.ref().step().equals(step.id())))
                .map(h -> Say.held(
                        h,
                        step,
                        board.step(h.ref().step()),
                        board.terms().definition().branch(h.branch()).clause()))
                .toList();
    }
}
