// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Profile.Range;
import org.huanjie.api.rule.Ratio;
import org.huanjie.api.rule.Threshold;
import org.jspecify.annotations.Nullable;

/** Reads the value of a parameter as a profile file or an overlay writes it; faults are sentences, not exceptions. */
final class ValueParser {
    private static final int LARGEST = 100_000;
    private static final Ratio WHOLE = new Ratio(1, 1);

    private final String name;
    private final Map<String, ?> entry;
    private final Faults faults;

    ValueParser(String name, Map<String, ?> entry, Faults faults) {
        this.name = name;
        this.entry = entry;
        this.faults = faults;
    }

    /** The value of this type; what the entry leaves out is taken from the value {@code below}. Empty if there is a fault. */
    Optional<ParameterValue> parse(String type, Optional<ParameterValue> below) {
        Object value = entry.get("value");
        return switch (type) {
            case "ratio" -> ratio(value, below);
            case "int" -> number(value).map(ParameterValue.Whole::new);
            case "bool" ->
                value instanceof Boolean on
                        ? Optional.of(new ParameterValue.Switch(on))
                        : fault(value, "true 或 false", "true or false");
            case "set" -> codes(value);
            case "range" -> range(value, below);
            case "enum" ->
                value instanceof String code && !code.isBlank()
                        ? Optional.of(new ParameterValue.Code(code))
                        : fault(value, "一个代码", "a code");
            default ->
                fault(type, "ratio、int、bool、set、range、enum 之一的类型", "of the type ratio, int, bool, set, range or enum");
        };
    }

    private Optional<ParameterValue> ratio(@Nullable Object value, Optional<ParameterValue> below) {
        try {
            Ratio ratio = Ratio.parse(String.valueOf(value));
            Comparison comparison = entry.get("compare") == null
                    ? comparisonBelow(below)
                    : Comparison.valueOf(String.valueOf(entry.get("compare")));
            boolean reachable =
                    comparison == Comparison.OVER ? ratio.compareTo(WHOLE) < 0 : ratio.compareTo(WHOLE) <= 0;
            if (ratio.denominator() <= LARGEST && reachable) {
                return Optional.of(new ParameterValue.Share(new Threshold(ratio, comparison)));
            }
        } catch (IllegalArgumentException e) {
            // falls through: neither a fraction nor a known comparison
        }
        return fault(
                value,
                "可以达到的分数，如 \"4/5\"，compare 为 AT_LEAST 或 OVER",
                "a fraction that can be reached, such as \"4/5\", with compare AT_LEAST or OVER");
    }

    private static Comparison comparisonBelow(Optional<ParameterValue> below) {
        return below.filter(ParameterValue.Share.class::isInstance)
                .map(v -> ((ParameterValue.Share) v).threshold().comparison())
                .orElse(Comparison.AT_LEAST);
    }

    private Optional<Integer> number(@Nullable Object value) {
        Optional<Integer> number = whole(value);
        return number.isPresent()
                ? number
                : fault(value, "0 到 " + LARGEST + " 的整数", "a whole number of 0 to " + LARGEST);
    }

    private Optional<ParameterValue> codes(@Nullable Object value) {
        if (value instanceof List<?> list
                && list.stream().allMatch(c -> c instanceof String code && !code.isBlank())
                && list.stream().distinct().count() == list.size()) {
            return Optional.of(
                    new ParameterValue.Codes(list.stream().map(String::valueOf).toList()));
        }
        return fault(value, "不重复的代码列表", "a list of codes without repetition");
    }

    private Optional<ParameterValue> range(@Nullable Object value, Optional<ParameterValue> below) {
        String overMax = entry.get("overMax") == null ? overMaxBelow(below) : String.valueOf(entry.get("overMax"));
        if (value instanceof List<?> ends
                && ends.size() == 2
                && whole(ends.get(0)).isPresent()
                && whole(ends.get(1)).isPresent()
                && whole(ends.get(0)).get() <= whole(ends.get(1)).get()
                && List.of("WARN", "REJECT").contains(overMax)) {
            return Optional.of(new ParameterValue.Span(
                    new Range(whole(ends.get(0)).get(), whole(ends.get(1)).get()), overMax));
        }
        return fault(value, "两端都含的整数区间，如 [3, 5]", "a range of whole numbers, both ends included, such as [3, 5]");
    }

    /** A whole number in bounds, however the reader of the document holds it; never a fraction. */
    private static Optional<Integer> whole(@Nullable Object value) {
        boolean integral = value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof BigInteger;
        return Optional.ofNullable(integral ? new BigInteger(String.valueOf(value)) : null)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigInteger.valueOf(LARGEST)) <= 0)
                .map(BigInteger::intValue);
    }

    private static String overMaxBelow(Optional<ParameterValue> below) {
        return below.filter(ParameterValue.Span.class::isInstance)
                .map(v -> ((ParameterValue.Span) v).overMax())
                .orElse("REJECT");
    }

    private <T> Optional<T> fault(@Nullable Object value, String zh, String en) {
        faults.invalid(
                name,
                "{0} 填写的是“{1}”，应当是{2}。请改正后重新提交。",
                "{0} is '{1}' but must be {2}.",
                name,
                String.valueOf(value),
                zh,
                en);
        return Optional.empty();
    }
}
