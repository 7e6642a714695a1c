// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.jspecify.annotations.Nullable;

/** Checks of request fields, each with a sentence that names field, value and rule. */
public final class Body {
    private Body() {}

    /** A text of 1 to {@code max} characters, stripped. @throws Refused invalid-value */
    public static String text(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            throw bad(field, "不能为空", "is required");
        }
        return optionalText(field, value, max);
    }

    /** A text of at most {@code max} characters, stripped; empty if absent. @throws Refused invalid-value */
    public static String optionalText(String field, @Nullable String value, int max) {
        String text = value == null ? "" : value.strip();
        if (text.length() > max) {
            throw bad(
                    field,
                    "最多 " + max + " 个字符，现有 " + text.length() + " 个",
                    "has " + text.length() + " characters, at most " + max);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            throw bad(field, "含有控制字符", "contains control characters");
        }
        return text;
    }

    /** A text of 1 to {@code max} characters exactly as typed, e.g. a password; a refusal never shows it. @throws Refused invalid-value */
    public static String secret(String field, @Nullable String value, int max) {
        if (value == null || value.isEmpty()) {
            throw bad(field, "不能为空", "is required");
        }
        if (value.length() > max) {
            throw bad(field, "最多 " + max + " 个字符", "has more than " + max + " characters");
        }
        return value;
    }

    /** A whole number within the ends, both included. @throws Refused invalid-value */
    public static int count(String field, @Nullable Integer value, int min, int max) {
        if (value == null) {
            throw bad(field, "不能为空", "is required");
        }
        if (value < min || value > max) {
            throw bad(
                    field,
                    "应为 " + min + " 至 " + max + " 的整数，填写的是 " + value,
                    "must be " + min + " to " + max + ", not " + value);
        }
        return value;
    }

    /** A yes or no that must be present. @throws Refused invalid-value */
    public static boolean flag(String field, @Nullable Boolean value) {
        if (value == null) {
            throw bad(field, "须填写 true 或 false", "must be true or false");
        }
        return value;
    }

    /** An ISO date such as 2026-06-11. @throws Refused invalid-value */
    public static LocalDate date(String field, @Nullable String value) {
        String text = text(field, value, 10);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw bad(field, "“" + text + "”不是有效日期，应写作 2026-06-11", "'" + text + "' is no date such as 2026-06-11");
        }
    }

    /** One of the constants. @throws Refused invalid-value listing them */
    public static <E extends Enum<E>> E code(String field, @Nullable String value, Class<E> type) {
        List<String> names =
                java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return Enum.valueOf(type, code(field, value, names));
    }

    /** One of these codes, for a list that is not closed. @throws Refused invalid-value, naming all of them */
    public static String code(String field, @Nullable String value, List<String> known) {
        String text = text(field, value, 64);
        if (known.contains(text)) {
            return text;
        }
        String all = String.join("、", known);
        throw bad(field, "“" + text + "”不在可选范围内：" + all, "'" + text + "' is none of " + all.replace("、", ", "));
    }

    /** A list that must be present, possibly empty, of at most {@code max} entries. @throws Refused invalid-value */
    public static <T> List<T> list(String field, @Nullable List<T> value, int max) {
        if (value == null) {
            throw bad(field, "不能为空，可以是空列表", "is required, possibly empty");
        }
        if (value.size() > max) {
            throw bad(
                    field,
                    "最多 " + max + " 项，现有 " + value.size() + " 项",
                    "has " + value.size() + " entries, at most " + max);
        }
        if (value.stream().anyMatch(java.util.Objects::isNull)) {
            throw bad(field, "列表中有空值", "contains null");
        }
        return List.copyOf(value);
    }

    /** A refusal of this field. */
    public static Refused bad(String field, String zh, String en) {
        return Refused.field(
                CommonProblem.INVALID_VALUE,
                field,
                "“" + field + "”" + zh + "。请更正后重新提交。",
                "'" + field + "' " + en + ". Correct it and submit again.");
    }
}
