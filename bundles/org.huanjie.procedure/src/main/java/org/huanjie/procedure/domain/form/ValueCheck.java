// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.Problem;

/** Checks one value against its field; tables are the business of {@link RowsCheck}. */
final class ValueCheck {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;
    private final LocalDate today;

    ValueCheck(LocalDate today) {
        this.today = today;
    }

    /** The problem of a value that is there; empty if it is lawful. */
    Optional<Problem> check(Entry at, Object value) {
        return switch (at.field().type()) {
            case TEXT, LONGTEXT, PERSON -> text(at, value);
            case COUNT -> count(at, value);
            case DATE -> date(at, value);
            case FLAG ->
                value instanceof Boolean ? Optional.empty() : wrong(at, value, "true 或 false", "true or false");
            case CODE -> code(at, value);
            case CODES, NAMES -> list(at, value);
            case ROWS -> wrong(at, value, "表格行", "rows");
        };
    }

    private static Optional<Problem> text(Entry at, Object value) {
        if (!(value instanceof String s)) {
            return wrong(at, value, "文字", "text");
        }
        int max = at.field().type().max();
        if (s.length() > max) {
            return Optional.of(at.bad(
                    "最多 " + max + " 个字符，现有 " + s.length() + " 个", "has " + s.length() + " characters, at most " + max));
        }
        boolean control = s.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t');
        return control ? Optional.of(at.bad("含有控制字符", "contains control characters")) : Optional.empty();
    }

    private static Optional<Problem> count(Entry at, Object value) {
        if (value instanceof Integer i && i >= 0 && i <= at.field().type().max()) {
            return Optional.empty();
        }
        return wrong(at, value, "0 或以上的整数", "a whole number of 0 or more");
    }

    private Optional<Problem> date(Entry at, Object value) {
        if (!(value instanceof String s)) {
            return wrong(at, value, "日期（如 2026-06-11）", "a date such as 2026-06-11");
        }
        LocalDate day;
        try {
            day = LocalDate.parse(s);
        } catch (DateTimeParseException e) {
            return wrong(at, value, "日期（如 2026-06-11）", "a date such as 2026-06-11");
        }
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            return wrong(at, value, "1900 至 2199 年之间的日期", "a date of the years 1900 to 2199");
        }
        if (at.field().past() && day.isAfter(today)) {
            return Optional.of(at.bad(
                    "是已经发生的日期，不能晚于今天（" + today + "），填写的是 " + day,
                    "is a day of the past: not after today (" + today + "), not " + day));
        }
        return Optional.empty();
    }

    private static Optional<Problem> code(Entry at, Object value) {
        if (value instanceof String s && at.field().values().containsKey(s)) {
            return Optional.empty();
        }
        return wrong(
                at,
                value,
                Entry.list(at.field().values()) + "之一",
                "one of " + at.field().values().keySet());
    }

    private static Optional<Problem> list(Entry at, Object value) {
        Field field = at.field();
        if (!(value instanceof List<?> l)
                || l.size() > field.type().max()
                || !l.stream().allMatch(ValueCheck::word)) {
            return wrong(
                    at,
                    value,
                    "文字列表，最多 " + field.type().max() + " 项",
                    "a list of texts, at most " + field.type().max());
        }
        if (l.stream().distinct().count() < l.size()) {
            return Optional.of(at.bad("有重复的项", "repeats an entry"));
        }
        boolean codes = field.type() == FieldType.CODES;
        if (codes && !field.values().keySet().containsAll(l)) {
            return wrong(
                    at,
                    value,
                    Entry.list(field.values()) + "中的若干项",
                    "some of " + field.values().keySet());
        }
        return Optional.empty();
    }

    private static boolean word(Object value) {
        return value instanceof String s
                && !s.isBlank()
                && s.length() <= FieldType.TEXT.max()
                && s.chars().noneMatch(c -> c < ' ');
    }

    static Optional<Problem> wrong(Entry at, Object value, String zh, String en) {
        String text = String.valueOf(value);
        String given = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return Optional.of(at.bad("应为" + zh + "，填写的是“" + given + "”", "must be " + en + ", not '" + given + "'"));
    }
}
