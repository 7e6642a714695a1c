// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.jspecify.annotations.Nullable;

/** What a client is told about JSON that cannot be read: the place, what stands there, and what should. */
final class JsonRefusals {
    private JsonRefusals() {}

    /** The refusal of a body. */
    static Refused of(IOException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (isDuplicate(failure)) {
            return duplicate((JsonProcessingException) failure);
        }
        if (failure instanceof StreamConstraintsException limit) {
            return limit(limit);
        }
        if (failure instanceof JsonMappingException mapping) {
            return FieldPath.isCausedBySyntax(mapping) ? syntax(mapping) : wrongValue(mapping);
        }
        return failure instanceof JsonProcessingException parse ? syntax(parse) : unreadable();
    }

    private static Refused unknownField(UnrecognizedPropertyException unknown) {
        String field = FieldPath.of(unknown);
        String known = unknown.getKnownPropertyIds() == null
                ? ""
                : new TreeSet<>(unknown.getKnownPropertyIds())
                        .stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Refused.field(
                CommonProblem.UNKNOWN_FIELD,
                field,
                "没有名为“" + field + "”的字段，此处可填写的是 " + known + "。请删去或改正后重新提交。",
                "There is no field '" + field + "'; this place takes " + known
                        + ". Remove or correct it and submit again.");
    }

    private static Refused wrongValue(JsonMappingException mapping) {
        String field = FieldPath.of(mapping);
        ExpectedType expected = ExpectedType.of(target(mapping));
        String seen = mapping instanceof InvalidFormatException wrong && wrong.getValue() != null
                ? "“" + shorten(String.valueOf(wrong.getValue())) + "”"
                : "";
        String seenEn = seen.replace("“", "'").replace("”", "'");
        return Refused.field(
                CommonProblem.INVALID_VALUE,
                field,
                "字段“" + field + "”的值" + seen + "类型或内容不符，应当是" + expected.zh() + "。请更正后重新提交。",
                "The value " + seenEn + (seenEn.isEmpty() ? "" : " ") + "of field '" + field
                        + "' does not fit; it must be " + expected.en() + ". Correct it and submit again.");
    }

    private static @Nullable Class<?> target(JsonMappingException mapping) {
        if (mapping.getCause() instanceof InputCoercionException number) {
            return number.getTargetType();
        }
        return mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private static Refused duplicate(JsonProcessingException failure) {
        return Refused.because(
                CommonProblem.MALFORMED_REQUEST,
                "JSON 中同一个字段出现了两次" + at(failure, "（第 %d 行第 %d 列）") + "。请只保留一个后重新提交。",
                "The JSON has the same field twice" + at(failure, " (line %d, column %d)")
                        + ". Keep one and submit again.");
    }

    private static Refused limit(JsonProcessingException failure) {
        return Refused.because(
                CommonProblem.MALFORMED_REQUEST,
                "JSON 超过限度" + at(failure, "（第 %d 行第 %d 列）") + "：嵌套最多 " + StrictJson.MAX_DEPTH
                        + " 层，数字最多 100 位。请改正后重新提交。",
                "The JSON exceeds the limits" + at(failure, " (line %d, column %d)") + ": at most "
                        + StrictJson.MAX_DEPTH
                        + " levels and numbers of at most 100 digits. Correct it and submit again.");
    }

    private static Refused syntax(JsonProcessingException failure) {
        return Refused.because(
                CommonProblem.MALFORMED_REQUEST,
                "提交的内容不是有效的 JSON" + at(failure, "，第 %d 行第 %d 列无法读取") + "。请改正后重新提交。",
                "The body is not valid JSON" + at(failure, ", unreadable at line %d, column %d")
                        + ". Correct it and submit again.");
    }

    private static Refused unreadable() {
        return Refused.because(
                CommonProblem.MALFORMED_REQUEST,
                "提交的内容无法读取：应为 UTF-8 编码的 JSON，并须完整送达。请重新提交。",
                "The body cannot be read: it must be complete JSON in UTF-8. Submit it again.");
    }

    private static String at(JsonProcessingException failure, String form) {
        JsonLocation place = failure.getLocation();
        return place == null ? "" : String.format(Locale.ROOT, form, place.getLineNr(), place.getColumnNr());
    }

    /** Jackson has no type of its own for a double field. */
    private static boolean isDuplicate(IOException failure) {
        return failure instanceof JsonProcessingException json
                && (json.getOriginalMessage().startsWith("Duplicate field")
                        || json.getOriginalMessage().startsWith("Duplicate Object property"));
    }

    private static String shorten(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
