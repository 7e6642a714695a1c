// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A window of the calendar (时间窗口) without its year. {@code from} is hard, {@code to} is soft: later is late, never barred.
 *
 * @param warnAfter from the day after this one on, opening is told to be dangerously late
 */
public record MonthDayWindow(Optional<MonthDay> from, Optional<MonthDay> to, Optional<MonthDay> warnAfter) {
    /** No dates at all. */
    public static final MonthDayWindow NONE = new MonthDayWindow(Optional.empty(), Optional.empty(), Optional.empty());

    /** First day, in this year moved by so many months. */
    public Optional<LocalDate> from(int year, int shiftMonths) {
        return on(from, year, shiftMonths);
    }

    /** Last day, in this year moved by so many months. */
    public Optional<LocalDate> to(int year, int shiftMonths) {
        return on(to, year, shiftMonths);
    }

    /** The day after which opening is dangerously late. */
    public Optional<LocalDate> warnAfter(int year, int shiftMonths) {
        return on(warnAfter, year, shiftMonths);
    }

    private static Optional<LocalDate> on(Optional<MonthDay> day, int year, int shiftMonths) {
        return day.map(d -> d.atYear(year).plusMonths(shiftMonths));
    }
}
