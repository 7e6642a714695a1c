// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.rule.RuleCalculator;

/** One question {@code {id, kind, profile, input}} to the calculator; other fields, such as a note, are not looked at. */
final class RuleCase {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonNode question;

    private RuleCase(JsonNode question) {
        this.question = question;
    }

    /** The case of this JSON value. */
    static RuleCase of(JsonNode question) {
        return new RuleCase(question);
    }

    /** A line that is no JSON. */
    static RuleCase unreadable() {
        return new RuleCase(RuleCaseFile.JSON.missingNode());
    }

    /** The line to print: the id as given and the answer, whatever is wrong with the question. */
    ObjectNode answer(RuleCalculator calculator) {
        ObjectNode line = RuleCaseFile.JSON.createObjectNode();
        line.set("id", question.hasNonNull("id") ? question.get("id") : RuleCaseFile.JSON.nullNode());
        try {
            line.set("answer", json(evaluate(calculator)));
        } catch (Refused refused) {
            line.set("answer", json(refused.problem()));
        }
        return line;
    }

    private Answer evaluate(RuleCalculator calculator) {
        if (!question.isObject()) {
            throw Refused.because(
                    CommonProblem.MALFORMED_REQUEST,
                    "这一条不是 JSON 对象。请按 {\"id\", \"kind\", \"profile\", \"input\"} 填写。",
                    "This case is no JSON object. Write {\"id\", \"kind\", \"profile\", \"input\"}.");
        }
        JsonNode input = question.path("input");
        if (!input.isObject()) {
            throw absent("input");
        }
        return calculator.evaluate(text("kind"), text("profile"), RuleCaseFile.JSON.convertValue(input, OBJECT));
    }

    private String text(String field) {
        if (!question.path(field).isTextual()) {
            throw absent(field);
        }
        return question.path(field).textValue();
    }

    private static Refused absent(String field) {
        return Refused.field(
                CommonProblem.INVALID_VALUE,
                field,
                "缺少 " + field + "，或类型不对。请填写。",
                field + " is absent or of the wrong type. Fill it in.");
    }

    private static ObjectNode json(Answer answer) {
        ObjectNode json = RuleCaseFile.JSON.createObjectNode();
        answer.values().forEach((name, value) -> json.set(name, RuleCaseFile.JSON.valueToTree(value)));
        ArrayNode reasons = json.putArray("reasons");
        answer.reasons().forEach(reason -> add(reasons, reason));
        return json;
    }

    private static ObjectNode json(Problem problem) {
        ObjectNode json = RuleCaseFile.JSON.createObjectNode();
        json.put("result", "ERROR");
        json.put("code", problem.code().code());
        json.put("field", problem.field());
        add(json.putArray("reasons"), new Reason(problem.detailZh(), problem.detailEn(), problem.clause()));
        return json;
    }

    private static void add(ArrayNode reasons, Reason reason) {
        reasons.addObject().put("text", reason.zh()).put("textEn", reason.en()).put("clause", reason.clause());
    }
}
