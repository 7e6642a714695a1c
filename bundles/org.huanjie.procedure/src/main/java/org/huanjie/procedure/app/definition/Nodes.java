// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.MonthDayWindow;

/** Small readings of a checked tree. */
final class Nodes {
    private Nodes() {}

    static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    /** A text or a list of texts. */
    static List<String> texts(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        List<String> all = new ArrayList<>();
        value.forEach(v -> all.add(v.asText()));
        return all;
    }

    static Set<StepId> steps(JsonNode node, String field) {
        return texts(node, field).stream().map(StepId::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Optional<FactName> fact(JsonNode node, String field) {
        return text(node, field).map(FactName::of);
    }

    static List<Role> roles(JsonNode node, String field) {
        return texts(node, field).stream().map(Role::valueOf).toList();
    }

    static MonthDayWindow window(JsonNode node) {
        return node.isMissingNode()
                ? MonthDayWindow.NONE
                : new MonthDayWindow(monthDay(node, "from"), monthDay(node, "to"), monthDay(node, "warnAfter"));
    }

    private static Optional<MonthDay> monthDay(JsonNode node, String field) {
        return text(node, field).map(t -> MonthDay.parse("--" + t));
    }
}
