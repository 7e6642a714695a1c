// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.RuleCalculator;
import org.huanjie.api.web.Body;
import org.huanjie.web.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * One question to the rule calculator.
 *
 * @param id given by the client and echoed in the answer; empty if none
 */
record RuleQuestion(String id, String kind, String profile, Map<String, Object> input) {
    private static final Set<String> FIELDS = Set.of("id", "kind", "profile", "input", "note", "source");
    private static final int MOST = 1000;
    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    /** Reads a question that stands at this path of the body, e.g. {@code [2].}. @throws Refused unknown-field, invalid-value */
    static RuleQuestion read(String at, JsonNode body) {
        if (!body.isObject()) {
            throw Body.bad(
                    at + "body", "应为一个对象，含 kind、profile、input", "must be an object with kind, profile and input");
        }
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                throw unknown(at + name);
            }
        }
        JsonNode input = body.get("input");
        if (input == null || !input.isObject()) {
            throw Body.bad(at + "input", "应为一个对象，按规则种类填写", "must be an object with the fields of the kind");
        }
        return new RuleQuestion(
                Body.optionalText(at + "id", text(at + "id", body.get("id")), 100),
                Body.text(at + "kind", text(at + "kind", body.get("kind")), 64),
                Body.text(at + "profile", text(at + "profile", body.get("profile")), 64),
                MAPPER.convertValue(input, OBJECT));
    }

    /** @throws Refused invalid-value if there are more than a thousand */
    static void checkLength(JsonNode list) {
        if (list.size() > MOST) {
            throw Body.bad(
                    "body",
                    "一次最多 " + MOST + " 题，现有 " + list.size() + " 题",
                    "has " + list.size() + " questions, at most " + MOST);
        }
    }

    /** The answer: its values, then the reasons. */
    Map<String, Object> answer(RuleCalculator calculator) {
        Answer answer = calculator.evaluate(kind, profile, input);
        Map<String, Object> document = new LinkedHashMap<>();
        if (!id.isEmpty()) {
            document.put("id", id);
        }
        document.putAll(answer.values());
        document.put(
                "reasons",
                answer.reasons().stream()
                        .map(r -> new ReasonView(r.zh(), r.en(), r.clause()))
                        .toList());
        return document;
    }

    private static @Nullable String text(String field, @Nullable JsonNode node) {
        if (node == null || node.isTextual()) {
            return node == null ? null : node.textValue();
        }
        throw Body.bad(field, "应为文本（加引号）", "must be a text in quotation marks");
    }

    private static Refused unknown(String field) {
        String known = String.join(", ", List.of("id", "kind", "profile", "input", "note", "source"));
        return Refused.field(
                CommonProblem.UNKNOWN_FIELD,
                field,
                "没有名为“" + field + "”的字段，此处可填写的是 " + known + "。请删去或改正后重新提交。",
                "There is no field '" + field + "'; this place takes " + known
                        + ". Remove or correct it and submit again.");
    }

    /** A reason: Chinese and English text, and the clause. */
    record ReasonView(String text, String textEn, String clause) {}
}
