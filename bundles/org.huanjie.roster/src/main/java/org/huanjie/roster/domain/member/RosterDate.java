// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as rosters know it: a day, a month (1985年7月), or nothing. A month stays a month: {@code RosterDate.month(1985, 7)} lies neither
 * certainly before nor certainly after 1985-07-16.
 */
public final class RosterDate {
    /** The roster does not say. */
    public static final RosterDate NONE = new RosterDate("", LocalDate.MIN, LocalDate.MAX);

    private final String iso;
    private final LocalDate earliest;
    private final LocalDate latest;

    private RosterDate(String iso, LocalDate earliest, LocalDate latest) {
        this.iso = iso;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** A day. */
    public static RosterDate day(LocalDate day) {
        return new RosterDate(day.toString(), day, day);
    }

    /** A month. @throws java.time.DateTimeException if there is no such month */
    public static RosterDate month(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new RosterDate(of.toString(), of.atDay(1), of.atEndOfMonth());
    }

    /** Reads {@link #iso()}: empty, {@code 1985-07} or {@code 1985-07-16}. @throws IllegalArgumentException otherwise */
    public static RosterDate parse(String iso) {
        try {
            if (iso.isEmpty()) {
                return NONE;
            }
            if (iso.length() == 7) {
                YearMonth month = YearMonth.parse(iso);
                return month(month.getYear(), month.getMonthValue());
            }
            return day(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("neither day nor month: '" + iso + "'", e);
        }
    }

    /** True if the roster says anything. */
    public boolean isGiven() {
        return !iso.isEmpty();
    }

    /** True if the day is known. */
    public boolean isDay() {
        return iso.length() == 10;
    }

    /** The first day it can mean; {@link LocalDate#MIN} if not given. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day it can mean; {@link LocalDate#MAX} if not given. */
    public LocalDate latest() {
        return latest;
    }

    /** True if every day it can mean lies before every day the other can mean. */
    public boolean isCertainlyBefore(LocalDate other) {
        return latest.isBefore(other);
    }

    /** True if both are given and cannot mean the same day. */
    public boolean contradicts(RosterDate other) {
        return isGiven() && other.isGiven() && (latest.isBefore(other.earliest) || other.latest.isBefore(earliest));
    }

    /** {@code 1985-07-16}, {@code 1985-07} or empty. */
    public String iso() {
        return iso;
    }

    /** {@code 1985年7月}, as documents print it; empty if not given. */
    public String yearMonthZh() {
        return isGiven() ? earliest.getYear() + "年" + earliest.getMonthValue() + "月" : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RosterDate date && date.iso.equals(iso);
    }

    @Override
    public int hashCode() {
        return iso.hashCode();
    }

    @Override
    public String toString() {
        return iso;
    }
}
