// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.rehearsal.client.Json;

/**
 * The plan of a rehearsal.
 *
 * @param street     the street and its communities (shape of {@code street.json})
 * @param twists     what goes another way, by community
 * @param overlay    true if the street lays its own, stricter demands on the procedure
 * @param violations what must be refused
 */
public record Plan(
        JsonNode street, int year, Map<String, Set<Twist>> twists, boolean overlay, List<Violation> violations) {
    public Plan {
        twists = Map.copyOf(twists);
        violations = List.copyOf(violations);
    }

    /** The shipped plan over the shipped street. */
    public static Plan shipped() {
        return parse(resource("plan.json"));
    }

    /** Reads a plan; the street is the shipped one. @throws IllegalArgumentException naming what is wrong */
    public static Plan parse(byte[] text) {
        JsonNode plan = Json.parse(text);
        JsonNode street = Json.parse(resource("street.json"));
        Map<String, Set<Twist>> twists = new HashMap<>();
        plan.path("twists").properties().forEach(e -> twists.put(e.getKey(), twistsOf(e.getValue())));
        List<Violation> violations = new ArrayList<>();
        plan.path("violations").forEach(v -> violations.add(violation(v)));
        return new Plan(
                street,
                plan.path("year").asInt(2026),
                twists,
                plan.path("overlay").asBoolean(),
                violations);
    }

    /** The same plan with these communities alone. */
    public Plan only(Set<String> names) {
        com.fasterxml.jackson.databind.node.ObjectNode less = street.deepCopy();
        com.fasterxml.jackson.databind.node.ArrayNode kept = less.putArray("communities");
        street.path("communities").forEach(c -> {
            if (names.contains(c.path("name").asText())) {
                kept.add(c);
            }
        });
        List<Violation> theirs =
                violations.stream().filter(v -> names.contains(v.community())).toList();
        return new Plan(less, year, twists, overlay, theirs);
    }

    /** Twists of a community. */
    public Set<Twist> of(String community) {
        return twists.getOrDefault(community, Set.of());
    }

    /** A roster file of the shipped street. */
    public static byte[] roster(String file) {
        return resource("rosters/" + file);
    }

    /** A shipped overlay ({@code overlay} or {@code overlay-weaker}), written for the street with this id. */
    public static String overlay(String name, String street) {
        return new String(resource(name + ".yaml"), StandardCharsets.UTF_8).replace("{street}", street);
    }

    private static Set<Twist> twistsOf(JsonNode names) {
        Set<Twist> twists = EnumSet.noneOf(Twist.class);
        names.forEach(n -> twists.add(Twist.valueOf(n.asText())));
        return twists;
    }

    private static Violation violation(JsonNode v) {
        for (String field : List.of("id", "title", "moment", "trial", "status", "code")) {
            if (!v.hasNonNull(field)) {
                throw new IllegalArgumentException(
                        "计划中的违规项缺少字段 " + field + " / a violation of the plan lacks " + field + ": " + v);
            }
        }
        List<String> problems = new ArrayList<>();
        v.path("problems").forEach(code -> problems.add(code.asText()));
        return new Violation(
                v.get("id").asText(),
                v.get("title").asText(),
                v.get("moment").asText(),
                v.path("community").asText(""),
                v.get("trial").asText(),
                v.get("status").asInt(),
                v.get("code").asText(),
                v.path("clause").asText(""),
                problems);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Plan.class.getResourceAsStream("/rehearsal/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource rehearsal/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
