// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.branch;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.procedure.domain.definition.Effect;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Board;

/** Which counters a branch raises (重新办理的范围): its own, and by cascade those that rest on them. */
final class Raising {
    private final Board board;

    Raising(Board board) {
        this.board = board;
    }

    /** The counters, each once, outermost first. */
    Set<Counter> counters(List<Effect> effects) {
        Set<Effect> all = EnumSet.noneOf(Effect.class);
        all.addAll(effects);
        board.terms().definition().cascades().stream()
                .filter(c -> all.contains(c.effect()) && started(board.step(c.ifStarted())))
                .forEach(c -> all.add(c.also()));
        Set<Counter> counters = EnumSet.noneOf(Counter.class);
        all.stream().map(Effect::counter).flatMap(Optional::stream).forEach(counters::add);
        if (checkUnderWay()) {
            counters.remove(Counter.OBJECTION);
        }
        return counters;
    }

    private boolean started(StepDefinition step) {
        return board.home(step).current(step).isPresent();
    }

    /** While a check of objections is not closed, a new matter joins it. */
    private boolean checkUnderWay() {
        return board.terms().definition().steps().values().stream()
                .filter(s -> s.repeats() == Repeats.OBJECTION)
                .anyMatch(s -> board.home(s).current(s).filter(i -> i.done()).isEmpty());
    }
}
