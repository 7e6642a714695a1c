// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        return parse(Shipped.read("plan.json"));
    }

    /** Reads a plan; the street is the shipped one. @throws IllegalArgumentException naming what is wrong */
    public static Plan parse(byte[] text) {
        return new PlanReader(Json.parse(Shipped.read("street.json"))).read(Json.parse(text));
    }

    /** The same plan with these communities alone. */
    public Plan only(Set<String> names) {
        ObjectNode less = street.deepCopy();
        ArrayNode kept = less.putArray("communities");
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
}
