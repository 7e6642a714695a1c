// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.jspecify.annotations.Nullable;

/** Input of the calculator read from a parsed JSON object. A wrong type is refused, an impossible value is {@link BadInput}. */
final class ParsedInput implements RuleInput {
    private static final BigInteger LARGEST = BigInteger.valueOf(1_000_000_000);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, ?> values;

    ParsedInput(Map<String, ?> values) {
        this.values = values;
    }

    @Override
    public int count(String name) {
        return optionalCount(name).orElseThrow(() -> RuleInput.absent(name));
    }

    @Override
    public Optional<Integer> optionalCount(String name) {
        return given(name).map(value -> whole(name, value));
    }

    @Override
    public Optional<Boolean> optionalFlag(String name) {
        return given(name).map(value -> {
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw wrongType(name, value, "true 或 false", "true or false");
        });
    }

    @Override
    public Optional<String> optionalText(String name) {
        return given(name).map(value -> text(name, value));
    }

    @Override
    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(text -> {
            try {
                if (DATE.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                // falls through: the calendar has no such day
            }
            throw impossible(
                    "{0}“{1}”不是有效日期，应写成 2021-06-28 的样子。",
                    "{0} '{1}' is not a date; write it as 2021-06-28.", name, text);
        });
    }

    @Override
    public List<String> texts(String name) {
        Object value = given(name).orElseThrow(() -> RuleInput.absent(name));
        if (!(value instanceof List<?> list)) {
            throw wrongType(name, value, "列表", "a list");
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            texts.add(text(name, item));
        }
        return List.copyOf(texts);
    }

    @Override
    public Map<String, Integer> counts(String name) {
        Object value = given(name).orElseThrow(() -> RuleInput.absent(name));
        if (!(value instanceof Map<?, ?> object)) {
            throw wrongType(name, value, "姓名与数字的对照", "an object of numbers");
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        object.forEach((key, item) -> counts.put(String.valueOf(key), whole(name + "." + key, item)));
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public boolean has(String name) {
        return values.get(name) != null;
    }

    private Optional<Object> given(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static String text(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrongType(name, value, "文字", "a text");
    }

    private static int whole(String name, @Nullable Object value) {
        BigInteger number;
        if (value instanceof BigInteger big) {
            number = big;
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            number = BigInteger.valueOf(((Number) value).longValue());
        } else {
            throw wrongType(name, value, "整数", "a whole number");
        }
        if (number.signum() < 0) {
            throw impossible(
                    "{0} 是 {1}，不能为负数。请核对后重新填写。",
                    "{0} is {1}; it cannot be negative. Check and enter it again.", name, number);
        }
        if (number.compareTo(LARGEST) > 0) {
            throw impossible(
                    "{0} 是 {1}，超过 {2}。请核对后重新填写。",
                    "{0} is {1}, more than {2}. Check and enter it again.", name, number, LARGEST);
        }
        return number.intValue();
    }

    private static BadInput impossible(String zh, String en, Object... facts) {
        return new BadInput(Reason.of(zh, en, "数据校验", facts));
    }

    private static Refused wrongType(String name, @Nullable Object value, String zh, String en) {
        return Refused.field(
                CommonProblem.INVALID_VALUE,
                name,
                name + " 填写的是“" + value + "”，应当是" + zh + "。请改正后重试。",
                name + " is '" + value + "' but must be " + en + ". Correct it and try again.");
    }
}
