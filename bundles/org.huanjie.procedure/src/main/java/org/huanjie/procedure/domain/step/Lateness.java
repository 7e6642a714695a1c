// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huanjie.procedure.domain.definition.StepDefinition;

/** B27 逾期: the last day of a window is soft; later is told and marked, never barred. */
public final class Lateness {
    /** Days before the last day on which the office is reminded. */
    private static final Set<Integer> REMIND = Set.of(7, 3, 1);

    private Lateness() {}

    /** Days left if today is a day of reminding (7, 3 or 1 days before); empty otherwise. */
    public static OptionalInt reminder(LocalDate due, LocalDate today) {
        int left = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
        return REMIND.contains(left) ? OptionalInt.of(left) : OptionalInt.empty();
    }

    static List<Obstacle> warnings(Board board, StepDefinition step) {
        LocalDate today = board.situation().today();
        List<Obstacle> told = new ArrayList<>();
        if (board.late(step)) {
            board.due(step).ifPresent(d -> told.add(SayTime.late(step, d, today)));
        }
        Optional<LocalDate> danger = step.timing()
                .window()
                .warnAfter(board.terms().year(), board.home(step).shiftMonths());
        danger.filter(d -> today.isAfter(d) && !board.late(step))
                .ifPresent(d -> told.add(SayTime.late(step, d, today)));
        return told;
    }
}
