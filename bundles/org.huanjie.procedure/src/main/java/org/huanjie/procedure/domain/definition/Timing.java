// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

/**
 * When a step may happen.
 *
 * @param workday closes only on a working day of the office
 * @param sameDay opens and closes on the day of the meeting of its round
 * @param untilCycleEnds may stay open until the cycle ends; holds nobody back except by "after the start of"
 */
public record Timing(MonthDayWindow window, MinDays minDays, boolean workday, boolean sameDay, boolean untilCycleEnds) {
    /** No dates, no days. */
    public static final Timing ANY = new Timing(MonthDayWindow.NONE, MinDays.NONE, false, false, false);
}
