// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.MinDays;
import org.huanjie.procedure.domain.definition.MonthDayWindow;
import org.huanjie.procedure.domain.definition.Order;
import org.huanjie.procedure.domain.definition.Outcomes;
import org.huanjie.procedure.domain.definition.Staffing;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.definition.StepForm;
import org.huanjie.procedure.domain.definition.Timing;
import org.huanjie.procedure.domain.refinement.StepChange;
import org.huanjie.procedure.domain.refinement.StepChange.Demand;
import org.huanjie.procedure.domain.refinement.StepChange.OrderChange;
import org.huanjie.procedure.domain.refinement.StepChange.PaperChange;
import org.huanjie.procedure.domain.refinement.StepChange.SigningChange;
import org.huanjie.procedure.domain.refinement.TimeChange;

/** Reads what an overlay says about one step. A step that brings its own name, stage, role and source is one of its own. */
final class StepChangeReader {
    private StepChangeReader() {}

    static StepChange read(JsonNode node) {
        boolean own = node.has("zh") && node.has("stage") && node.has("role") && node.has("source");
        MonthDayWindow window = Nodes.window(node.path("window"));
        Optional<Integer> minDays =
                node.has("minDays") ? Optional.of(node.get("minDays").asInt()) : Optional.empty();
        List<String> dropped = new java.util.ArrayList<>(Nodes.texts(node, "removeFields"));
        dropped.addAll(Nodes.texts(node, "removeDocuments"));
        return new StepChange(
                StepId.of(node.get("id").asText()),
                own ? Optional.of(own(node)) : Optional.empty(),
                new OrderChange(
                        Nodes.steps(node, "after"), Nodes.steps(node, "before"), Nodes.steps(node, "removeAfter")),
                GateReader.all(node.path("gates")),
                new SigningChange(Nodes.roles(node, "signers"), Set.copyOf(Nodes.roles(node, "roles"))),
                new PaperChange(Nodes.texts(node, "fields"), Nodes.texts(node, "documents"), dropped),
                new TimeChange(window.from(), window.to(), minDays),
                demands(node, own));
    }

    private static Set<Demand> demands(JsonNode node, boolean own) {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        want(demands, node.has("skip"), Demand.SKIP);
        want(demands, node.path("waivable").asText().equals("WITH_STREET_APPROVAL"), Demand.WAIVE);
        want(demands, node.has("replaceGates") || node.has("removeGates"), Demand.REPLACE_GATES);
        want(demands, node.path("signing").asText().equals("ANY"), Demand.ANY_SIGNER);
        want(demands, !own && (node.has("role") || node.has("submitter")), Demand.OTHER_ROLE);
        want(demands, !own && (node.has("stage") || node.has("scope") || node.has("repeats")), Demand.OTHER_STAGE);
        return demands;
    }

    private static void want(Set<Demand> demands, boolean wanted, Demand demand) {
        if (wanted) {
            demands.add(demand);
        }
    }

    private static StepDefinition own(JsonNode node) {
        Role role = Role.valueOf(node.get("role").asText());
        return new StepDefinition(
                StepId.of(node.get("id").asText()),
                0,
                node.get("zh").asText(),
                node.get("stage").asText(),
                true,
                node.path("scope").asText().equals("STREET"),
                new Staffing(role, Nodes.text(node, "submitter").map(Role::valueOf), List.of(role)),
                Order.NONE,
                PredicateReader.optional(node, "appliesWhen"),
                List.of(),
                List.of(),
                StepForm.NONE,
                "",
                new Timing(MonthDayWindow.NONE, MinDays.NONE, node.has("day"), false, false),
                Repeats.valueOf(node.path("repeats").asText("CASE")),
                List.of(),
                false,
                Outcomes.NONE,
                Optional.empty(),
                false,
                true,
                node.get("source").asText());
    }
}
