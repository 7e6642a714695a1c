// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What should have stood in a field, in words. */
record ExpectedType(String zh, String en) {
    static ExpectedType of(@Nullable Class<?> type) {
        if (type == null) {
            return new ExpectedType("接口文档所写的类型", "of the documented type");
        }
        if (type.isEnum()) {
            String all =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new ExpectedType("以下之一：" + all, "one of " + all);
        }
        if (type == String.class) {
            return new ExpectedType("文本（加引号）", "a text in quotation marks");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new ExpectedType("true 或 false", "true or false");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return new ExpectedType("整数（不加引号，不超出范围）", "a whole number in range, without quotation marks");
        }
        if (type == LocalDate.class) {
            return new ExpectedType("日期，如 2026-06-11", "a date such as 2026-06-11");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return new ExpectedType("列表", "a list");
        }
        return type.isRecord() || Map.class.isAssignableFrom(type)
                ? new ExpectedType("对象", "an object")
                : new ExpectedType("接口文档所写的类型", "of the documented type");
    }
}
