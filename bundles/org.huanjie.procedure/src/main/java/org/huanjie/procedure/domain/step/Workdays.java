// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;

/** The calendar of working days (工作日历). */
@FunctionalInterface
public interface Workdays {
    /** True if the offices work on this day. */
    boolean isWorkday(LocalDate day);
}
