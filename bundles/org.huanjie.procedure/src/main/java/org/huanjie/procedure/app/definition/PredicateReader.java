// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.procedure.domain.gate.Predicate;

/** Reads conditions over facts. */
final class PredicateReader {
    private PredicateReader() {}

    static Optional<Predicate> optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(read(node.get(field))) : Optional.empty();
    }

    private static Predicate read(JsonNode node) {
        if (node.has("all")) {
            return new Predicate.All(parts(node.get("all")));
        }
        if (node.has("any")) {
            return new Predicate.Any(parts(node.get("any")));
        }
        FactName fact = FactName.of(node.get("fact").asText());
        return node.has("in")
                ? new Predicate.In(fact, Nodes.texts(node, "in"))
                : new Predicate.Is(fact, value(node.get("is")));
    }

    /** A bool or a text code. */
    static FactValue value(JsonNode node) {
        return node.isBoolean() ? new FactValue.Flag(node.asBoolean()) : new FactValue.Text(node.asText());
    }

    private static List<Predicate> parts(JsonNode nodes) {
        List<Predicate> all = new ArrayList<>();
        nodes.forEach(n -> all.add(read(n)));
        return all;
    }
}
