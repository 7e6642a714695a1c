// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.Cascade;
import org.huanjie.procedure.domain.definition.DefinitionCheck;
import org.huanjie.procedure.domain.definition.FactKind;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.Stage;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** Reads a procedure from its YAML text: schema first, then that every name it uses is there. */
public final class DefinitionReader {
    private static final String SHIPPED = "/definitions/process.yaml";
    private static final SchemaDocument SCHEMA = new SchemaDocument("/definitions/process.schema.json");

    private DefinitionReader() {}

    /** The statutory procedure shipped with the product. */
    public static ProcedureDefinition shipped() {
        return read(shippedText());
    }

    /** Its text, for keeping with the cases that pin it. */
    public static String shippedText() {
        return SchemaDocument.resource(SHIPPED);
    }

    /** A procedure from its text. @throws Refused definition-invalid with every fault */
    public static ProcedureDefinition read(String yaml) {
        JsonNode tree = SCHEMA.read(yaml);
        ProcedureDefinition definition = new ProcedureDefinition(
                tree.get("id").asText(),
                tree.get("version").asText(),
                SchemaDocument.digest(tree),
                List.of(),
                stages(tree.get("stages")),
                steps(tree),
                branches(tree.get("branches")),
                cascades(tree.get("cascade")),
                facts(tree.get("facts")),
                Map.of(),
                Nodes.texts(tree, "params"),
                Nodes.texts(tree, "ends"));
        DefinitionCheck.orRefuse(definition, ProcedureProblem.DEFINITION_INVALID);
        return definition;
    }

    private static Map<String, Stage> stages(JsonNode nodes) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        nodes.properties()
                .forEach(e -> stages.put(
                        e.getKey(),
                        new Stage(
                                e.getKey(),
                                Nodes.window(e.getValue()),
                                GateReader.all(e.getValue().path("gates")))));
        return stages;
    }

    private static Map<StepId, StepDefinition> steps(JsonNode tree) {
        Map<StepId, StepDefinition> steps = new LinkedHashMap<>();
        List<JsonNode> nodes = new ArrayList<>();
        tree.get("steps").forEach(nodes::add);
        tree.get("addedSteps").forEach(nodes::add);
        nodes.stream().map(StepReader::read).forEach(s -> steps.put(s.id(), s));
        nodes.forEach(n -> before(n, steps));
        return steps;
    }

    /** "Before that step" is said by that step's "after". */
    private static void before(JsonNode node, Map<StepId, StepDefinition> steps) {
        StepId id = StepId.of(node.get("id").asText());
        Nodes.steps(node, "before").stream()
                .filter(steps::containsKey)
                .forEach(later ->
                        steps.computeIfPresent(later, (k, s) -> s.with(s.order().andAfter(Set.of(id)))));
    }

    private static List<Branch> branches(JsonNode nodes) {
        List<Branch> branches = new ArrayList<>();
        nodes.forEach(n -> branches.add(BranchReader.read(n)));
        return branches;
    }

    private static List<Cascade> cascades(JsonNode nodes) {
        List<Cascade> cascades = new ArrayList<>();
        nodes.forEach(n -> cascades.add(BranchReader.cascade(n)));
        return cascades;
    }

    private static Map<FactName, FactKind> facts(JsonNode nodes) {
        Map<FactName, FactKind> facts = new LinkedHashMap<>();
        nodes.properties()
                .forEach(e -> e.getValue()
                        .forEach(f -> facts.put(
                                FactName.of(f.asText()),
                                FactKind.valueOf(e.getKey().toUpperCase(Locale.ROOT)))));
        return facts;
    }
}
