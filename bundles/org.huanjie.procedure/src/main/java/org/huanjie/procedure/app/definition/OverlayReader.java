// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.definition.FactKind;
import org.huanjie.procedure.domain.definition.OwnFact;
import org.huanjie.procedure.domain.refinement.Overlay;
import org.huanjie.procedure.domain.refinement.StepChange;

/** Reads an overlay from its YAML text, under its own schema. Whether it may be used is another question. */
public final class OverlayReader {
    private static final SchemaDocument SCHEMA = new SchemaDocument("/definitions/overlay.schema.json");
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private OverlayReader() {}

    /** An overlay from its text. @throws Refused definition-invalid with every fault of form */
    public static Overlay read(String yaml) {
        JsonNode tree = SCHEMA.read(yaml);
        JsonNode scope = tree.get("scope");
        return new Overlay(
                tree.get("id").asText(),
                tree.get("version").asText(),
                tree.get("extends").asText(),
                new Overlay.Scope(
                        scope.get("level").asText().equals("STREET"),
                        scope.get("area").asText(),
                        scope.get("title").asText()),
                SchemaDocument.digest(tree),
                profile(tree.path("profile")),
                List.copyOf(Nodes.steps(tree.path("procedure"), "remove")),
                facts(tree.path("procedure").path("facts")),
                steps(tree.path("procedure").path("steps")));
    }

    private static Map<String, Object> profile(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(e -> values.put(e.getKey(), PLAIN.convertValue(e.getValue(), Object.class)));
        return values;
    }

    private static List<OwnFact> facts(JsonNode nodes) {
        return nodes.properties().stream()
                .map(e -> new OwnFact(
                        FactName.of(e.getKey()),
                        FactKind.valueOf(e.getValue().get("kind").asText().toUpperCase(Locale.ROOT)),
                        e.getValue().get("zh").asText(),
                        e.getValue().get("source").asText()))
                .toList();
    }

    private static List<StepChange> steps(JsonNode nodes) {
        List<StepChange> steps = new ArrayList<>();
        nodes.forEach(n -> steps.add(StepChangeReader.read(n)));
        return steps;
    }
}
