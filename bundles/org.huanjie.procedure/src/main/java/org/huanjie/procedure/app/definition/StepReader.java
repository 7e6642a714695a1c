// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.MinDays;
import org.huanjie.procedure.domain.definition.Order;
import org.huanjie.procedure.domain.definition.Outcomes;
import org.huanjie.procedure.domain.definition.Staffing;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.definition.StepForm;
import org.huanjie.procedure.domain.definition.Timing;

/** Reads steps of a procedure. */
final class StepReader {
    private StepReader() {}

    static StepDefinition read(JsonNode node) {
        return new StepDefinition(
                StepId.of(node.get("id").asText()),
                node.get("no").asInt(0),
                node.get("zh").asText(),
                node.get("stage").asText(),
                node.path("holdsStage").asBoolean(true),
                node.get("scope").asText().equals("STREET"),
                staffing(node),
                new Order(Nodes.steps(node, "after"), Nodes.steps(node, "afterStart")),
                PredicateReader.optional(node, "appliesWhen"),
                GateReader.all(node.get("gates")),
                Nodes.texts(node, "produces"),
                form(node.path("form")),
                node.path("object").asText(""),
                timing(node),
                Repeats.valueOf(node.get("repeats").asText()),
                Nodes.texts(node, "items"),
                node.has("carriesOver"),
                new Outcomes(Nodes.texts(node, "outcomes"), node.has("outcomeBy")),
                Nodes.text(node, "end"),
                node.get("waivable").asText().equals("WITH_STREET_APPROVAL"),
                false,
                node.get("source").asText());
    }

    private static Staffing staffing(JsonNode node) {
        Role role = Role.valueOf(node.get("role").asText());
        return new Staffing(role, Nodes.text(node, "submitter").map(Role::valueOf), List.of(role));
    }

    static StepForm form(JsonNode form) {
        return form.isMissingNode()
                ? StepForm.NONE
                : new StepForm(form.get("name").asText(), Nodes.texts(form, "fields"));
    }

    private static Timing timing(JsonNode node) {
        Optional<String> minDays = Nodes.text(node, "minDays");
        return new Timing(
                Nodes.window(node.path("window")),
                new MinDays(minDays, 0),
                node.has("day"),
                node.has("sameDay"),
                node.has("closesAt"));
    }
}
