// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import java.time.LocalDate;

/** Days of the seed's calendar in the cycle's year. */
public record Days(int year) {
    /** {@code day(611)} is the 11th of June. */
    public LocalDate day(int monthDay) {
        return LocalDate.of(year, monthDay / 100, monthDay % 100);
    }

    /** The same as ISO text. */
    public String iso(int monthDay) {
        return day(monthDay).toString();
    }
}
