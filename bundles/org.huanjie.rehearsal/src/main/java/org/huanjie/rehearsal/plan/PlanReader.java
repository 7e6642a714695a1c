// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a plan over a street and refuses what it cannot mean, naming place, value and what is possible. */
final class PlanReader {
    private static final Set<String> KEYS = Set.of("readme", "year", "overlay", "twists", "violations");
    private static final List<String> NEEDED = List.of("id", "title", "moment", "trial", "status", "code");
    private static final Set<String> VIOLATION_KEYS =
            Set.of("id", "title", "moment", "trial", "status", "code", "community", "clause", "problems");

    private final JsonNode street;
    private final Set<String> communities = new LinkedHashSet<>();

    PlanReader(JsonNode street) {
        this.street = street;
        street.path("communities").forEach(c -> communities.add(c.path("name").asText()));
    }

    /** @throws IllegalArgumentException naming what is wrong */
    Plan read(JsonNode plan) {
        if (!plan.isObject()) {
            throw wrong("计划应为一个 JSON 对象", "the plan must be a JSON object");
        }
        known(plan, KEYS, "");
        Map<String, Set<Twist>> twists = new HashMap<>();
        plan.path("twists").properties().forEach(e -> {
            community(e.getKey(), "twists");
            twists.put(e.getKey(), twists(e.getKey(), e.getValue()));
        });
        List<Violation> violations = new ArrayList<>();
        plan.path("violations").forEach(v -> violations.add(violation(v, "violations[" + violations.size() + "]")));
        return new Plan(street, year(plan), twists, plan.path("overlay").asBoolean(), violations);
    }

    private static int year(JsonNode plan) {
        JsonNode year = plan.path("year");
        if (year.isMissingNode()) {
            return 2026;
        }
        if (!year.isInt() || year.intValue() < 2000 || year.intValue() > 2100) {
            throw wrong("year 应为 2000 至 2100，填写的是 " + year, "year must be 2000 to 2100, not " + year);
        }
        return year.intValue();
    }

    private static Set<Twist> twists(String community, JsonNode names) {
        Set<Twist> twists = EnumSet.noneOf(Twist.class);
        for (JsonNode name : names) {
            List<Twist> all = List.of(Twist.values());
            twists.add(all.stream()
                    .filter(t -> t.name().equals(name.asText()))
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            "twists." + community + " 中没有“" + name.asText() + "”，可用的是 " + all,
                            "twists." + community + " knows no '" + name.asText() + "', only " + all)));
        }
        return twists;
    }

    private Violation violation(JsonNode v, String place) {
        for (String field : NEEDED) {
            if (!v.hasNonNull(field)) {
                throw wrong(place + " 缺少字段 " + field, place + " lacks " + field);
            }
        }
        known(v, VIOLATION_KEYS, place + ".");
        if (!v.get("status").isInt()) {
            throw wrong(place + ".status 应为整数，填写的是 " + v.get("status"), place + ".status must be a whole number");
        }
        String community = v.path("community").asText("");
        if (!community.isEmpty()) {
            community(community, place + ".community");
        }
        List<String> problems = new ArrayList<>();
        v.path("problems").forEach(code -> problems.add(code.asText()));
        return new Violation(
                v.get("id").asText(),
                v.get("title").asText(),
                v.get("moment").asText(),
                community,
                v.get("trial").asText(),
                v.get("status").intValue(),
                v.get("code").asText(),
                v.path("clause").asText(""),
                problems);
    }

    private void community(String name, String place) {
        if (!communities.contains(name)) {
            throw wrong(
                    place + " 中的社区“" + name + "”不在街道内，现有：" + String.join("、", communities),
                    place + " names '" + name + "', which is no community of the street");
        }
    }

    private static void known(JsonNode node, Set<String> keys, String place) {
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw wrong("计划中没有字段 " + place + key, "a plan has no field " + place + key);
            }
        });
    }

    private static IllegalArgumentException wrong(String zh, String en) {
        return new IllegalArgumentException(zh + " / " + en);
    }
}
