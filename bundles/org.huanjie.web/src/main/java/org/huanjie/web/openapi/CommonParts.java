// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every slice shares: the session, the headers of a write, the problem document. */
final class CommonParts {
    private static final String PROBLEM = "Problem";

    private CommonParts() {}

    static Map<String, Object> with(Map<String, Object> schemas) {
        Map<String, Object> all = new LinkedHashMap<>(schemas);
        all.put(PROBLEM, problem());
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", all);
        components.put("parameters", parameters());
        components.put("responses", Map.of(PROBLEM, answer()));
        components.put(
                "securitySchemes", Map.of("session", Map.of("type", "apiKey", "in", "cookie", "name", "hj_session")));
        return components;
    }

    private static Map<String, Object> parameters() {
        return Map.of(
                "CsrfToken", header("X-CSRF-Token", true, "csrf value of the sign-in 登录时得到的防伪令牌"),
                "IdempotencyKey",
                        header(
                                "Idempotency-Key",
                                false,
                                "1–64 characters; a repeated request gets the same answer 防重复提交编号"));
    }

    private static Map<String, Object> header(String name, boolean required, String description) {
        return Map.of(
                "name",
                name,
                "in",
                "header",
                "required",
                required,
                "description",
                description,
                "schema",
                Shape.type("string"));
    }

    private static Map<String, Object> answer() {
        return Map.of(
                "description",
                "refused; the codes are listed at /problems 被拒绝",
                "content",
                Map.of("application/problem+json", Map.of("schema", Shape.reference(PROBLEM))));
    }

    private static Map<String, Object> problem() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name :
                List.of("type", "title", "titleEn", "code", "clause", "field", "detail", "detailEn", "incident")) {
            properties.put(name, Shape.type("string"));
        }
        properties.put("status", Shape.type("integer"));
        properties.put("problems", Shape.list(Shape.reference(PROBLEM), false));
        Map<String, Object> shape = Shape.type("object");
        shape.put("properties", properties);
        shape.put("required", List.of("type", "title", "status", "code", "clause", "field", "detail", "detailEn"));
        return shape;
    }
}
