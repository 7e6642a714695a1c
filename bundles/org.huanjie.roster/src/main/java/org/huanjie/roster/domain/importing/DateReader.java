// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huanjie.api.office.Cell;
import org.huanjie.roster.domain.member.RosterDate;

/**
 * Reads the dates of rosters: 1985.07 · 1985-07-16 · 1985/7/16 · 1985年7月 · 1985年7月16日 · 198507 · 19850716 · 85年7月 · 一九八五年七月, real
 * date cells, and the serial numbers that Excel leaves where a date lost its format.
 */
final class DateReader {
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4}|\\d{2})[年./、,\\-](\\d{1,2})(?:月份?|[./、,\\-](?=\\d)|)(?:(\\d{1,2})[日号]?)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern PACKED_SHORT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("[T]?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(\\.\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{4}\\.1");
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 7_000;
    private static final int LAST_SERIAL = 73_050;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final int thisYear;

    /** @param thisYear decides the century of years written with two digits */
    DateReader(int thisYear) {
        this.thisYear = thisYear;
    }

    /** The date; empty if nobody can tell what is meant. */
    Optional<RosterDate> read(Cell cell, boolean birth) {
        String text = TextForm.compact(cell.text());
        int newest = birth ? thisYear - 18 : thisYear;
        if (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.FORMULA) {
            return serial(text, FIRST_SERIAL)
                    .or(() -> isAmbiguousNumber(text) ? Optional.empty() : written(text, newest));
        }
        return written(text, newest).or(() -> text.length() == 5 ? serial(text, FIRST_SERIAL) : Optional.empty());
    }

    /** 1985.1 as a number may be January or, with its zero lost, October. */
    static boolean isAmbiguousNumber(String text) {
        return AMBIGUOUS.matcher(text).matches();
    }

    private static Optional<RosterDate> serial(String text, int first) {
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(text.contains(".") ? text.substring(0, text.indexOf('.')) : text);
        boolean plausible = days >= first && days <= LAST_SERIAL && (!text.contains(".") || days >= 10_000);
        return plausible ? Optional.of(RosterDate.day(EXCEL_EPOCH.plusDays(days))) : Optional.empty();
    }

    private static Optional<RosterDate> written(String compact, int newest) {
        // hardly any date of a roster has a time of day, and looking for one in each costs more than reading it
        String day = compact.indexOf(':') < 0 ? compact : TIME.matcher(compact).replaceFirst("");
        String text = ChineseDigits.toArabic(day);
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return date(year(parts.group(1), newest), parts.group(2), parts.group(3));
        }
        Matcher packed = PACKED.matcher(text);
        if (packed.matches()) {
            Optional<RosterDate> date = date(Integer.parseInt(packed.group(1)), packed.group(2), packed.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher shortForm = PACKED_SHORT.matcher(text);
        return shortForm.matches()
                ? date(year(shortForm.group(1), newest), shortForm.group(2), shortForm.group(3))
                : Optional.empty();
    }

    private static int year(String digits, int newest) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return 2000 + year > newest ? 1900 + year : 2000 + year;
    }

    private static Optional<RosterDate> date(int year, String month, @org.jspecify.annotations.Nullable String day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            int m = Integer.parseInt(month);
            return Optional.of(
                    day == null
                            ? RosterDate.month(year, m)
                            : RosterDate.day(LocalDate.of(year, m, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
