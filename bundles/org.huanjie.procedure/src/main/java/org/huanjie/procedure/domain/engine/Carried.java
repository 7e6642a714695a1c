// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.util.Optional;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.Subject;

/** An instance of an older key that may still be finished (承前办理): a notice that hangs, an objection under check. */
final class Carried {
    private Carried() {}

    /** The oldest one that is open. */
    static Optional<Subject> of(Board board, StepDefinition step) {
        if (!step.carriesOver()) {
            return Optional.empty();
        }
        Subject current = board.current(step);
        return board.home(step).all(step.id()).stream()
                .filter(Instance::open)
                .map(Instance::ref)
                .filter(ref -> !ref.equals(current.ref()))
                .findFirst()
                .map(ref -> Subject.under(board.home(step).counters(), ref));
    }
}
