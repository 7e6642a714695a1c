// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.Cascade;
import org.huanjie.procedure.domain.definition.Condition;
import org.huanjie.procedure.domain.definition.Effect;
import org.huanjie.procedure.domain.definition.Limit;
import org.huanjie.procedure.domain.definition.Trigger;

/** Reads branches and cascades of a procedure. */
final class BranchReader {
    private BranchReader() {}

    static Branch read(JsonNode node) {
        return new Branch(
                node.get("id").asText(),
                node.get("zh").asText(),
                trigger(node.get("on")),
                List.copyOf(Nodes.steps(node, "at")),
                Nodes.text(node, "until").map(StepId::of),
                List.copyOf(Nodes.steps(node, "to")),
                effects(node, "effect"),
                Nodes.text(node, "when").map(Condition::valueOf).orElse(Condition.NONE),
                effects(node, "else"),
                Nodes.text(node, "requires").map(StepId::of),
                limit(node.path("limit")),
                Nodes.text(node, "end"),
                node.get("clause").asText());
    }

    static Cascade cascade(JsonNode node) {
        return new Cascade(
                Effect.parse(node.get("effect").asText()),
                StepId.of(node.get("ifStarted").asText()),
                Effect.parse(node.get("also").asText()));
    }

    private static Trigger trigger(JsonNode on) {
        String outcome = on.get("outcome").asText();
        return on.has("step")
                ? new Trigger.OnStep(StepId.of(on.get("step").asText()), outcome)
                : new Trigger.OnFact(FactName.of(on.get("fact").asText()), outcome);
    }

    private static List<Effect> effects(JsonNode node, String field) {
        return Nodes.texts(node, field).stream().map(Effect::parse).toList();
    }

    private static Optional<Limit> limit(JsonNode limit) {
        return limit.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Limit(
                        FactName.of(limit.get("fact").asText()),
                        limit.get("param").asText(),
                        limit.get("then").asText()));
    }
}
