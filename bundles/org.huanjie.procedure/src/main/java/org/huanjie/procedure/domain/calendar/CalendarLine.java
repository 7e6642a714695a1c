// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.Lateness;

/**
 * One step on the calendar.
 *
 * @param from     first day; empty if any day
 * @param due      last day; empty if none
 * @param reminder days left, on the days on which the office is reminded (7, 3, 1); empty otherwise or if the step is done
 * @param overdue  past its last day and not done
 */
public record CalendarLine(
        StepDefinition step,
        StepStatus status,
        Optional<LocalDate> from,
        Optional<LocalDate> due,
        Optional<LocalDate> closedOn,
        OptionalInt reminder,
        boolean overdue,
        boolean late) {

    private static final Comparator<CalendarLine> BY_DAY = Comparator.comparing(
                    (CalendarLine l) -> l.due().orElse(LocalDate.MAX))
            .thenComparing(l -> l.from().orElse(LocalDate.MIN));

    /** The steps of the case that have a window and apply or may apply, by their last day. */
    public static List<CalendarLine> of(Board board) {
        return board.terms().definition().steps().values().stream()
                .filter(board::own)
                .map(s -> line(board, s))
                .filter(l -> l.status() != StepStatus.NOT_APPLICABLE)
                .filter(l -> l.from().isPresent() || l.due().isPresent())
                .sorted(BY_DAY)
                .toList();
    }

    private static CalendarLine line(Board board, StepDefinition step) {
        LocalDate today = board.situation().today();
        Optional<Instance> instance = board.home(step).current(step);
        Optional<LocalDate> due = board.due(step);
        boolean done = board.done(step);
        return new CalendarLine(
                step,
                board.status(step),
                board.from(step),
                due,
                instance.flatMap(Instance::closedOn),
                done
                        ? OptionalInt.empty()
                        : due.map(d -> Lateness.reminder(d, today)).orElse(OptionalInt.empty()),
                !done && board.late(step),
                instance.filter(Instance::late).isPresent());
    }
}
