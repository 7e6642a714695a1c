// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.gate.*;

/** Reads gates of the closed vocabulary. */
final class GateReader {
    private GateReader() {}

    static List<Gate> all(JsonNode nodes) {
        List<Gate> gates = new ArrayList<>();
        nodes.forEach(n -> gates.add(one(n)));
        return gates;
    }

    private static Gate one(JsonNode node) {
        return new Gate(
                Moment.valueOf(node.get("at").asText()),
                rule(node),
                Nodes.text(node, "onOutcome"),
                PredicateReader.optional(node, "when"),
                Nodes.text(node, "severity").filter("WARN"::equals).isPresent(),
                node.get("clause").asText());
    }

    private static GateRule rule(JsonNode node) {
        return switch (node.get("kind").asText()) {
            case "stage-closed" -> new StageClosed(node.get("fact").asText());
            case "three-bars" -> new ThreeBars(fact(node));
            case "document-final" -> new DocumentFinal(Nodes.texts(node, "docs"));
            case "fact-is" -> new FactIs(fact(node), PredicateReader.value(node.get("value")));
            case "fact-in" -> new FactIn(fact(node), Nodes.texts(node, "values"));
            case "signed" -> new Signed(fact(node));
            case "approved" -> new Approved(fact(node));
            case "secret-ballot" -> new SecretBallot(fact(node));
            case "roster-frozen" -> new RosterFrozen(fact(node));
            case "each-has" -> new EachHas(fact(node), Nodes.fact(node, "each"), node.has("allowEmpty"));
            case "vote-recorded" -> new VoteRecorded(fact(node));
            case "identities-hold" -> new IdentitiesHold(fact(node));
            case "no-open-objection" -> new NoOpenObjection(fact(node));
            default -> comparing(node);
        };
    }

    private static GateRule comparing(JsonNode node) {
        return switch (node.get("kind").asText()) {
            case "count-at-least" -> new CountAtLeast(fact(node), bound(node));
            case "count-at-most" -> new CountAtMost(fact(node), bound(node));
            case "count-equals" -> new CountEquals(fact(node), of(node));
            case "surplus-at-least" ->
                new SurplusAtLeast(fact(node), of(node), param(node), Nodes.text(node, "unlessOffice"));
            case "subset-of" -> new SubsetOf(fact(node), Nodes.fact(node, "of"), Nodes.text(node, "param"));
            case "same-list" -> new SameList(fact(node), of(node));
            case "disjoint" -> new Disjoint(fact(node), of(node));
            case "in-window" -> new InWindow(fact(node), of(node));
            case "within-days" -> new WithinDays(fact(node), param(node));
            case "elapsed-days" -> new ElapsedDays(fact(node), Nodes.text(node, "param"));
            case "published-before" -> new PublishedBefore(fact(node), before(node), isEnter(node));
            case "ratio" -> new RatioMet(fact(node), Nodes.text(node, "key"), of(node), param(node));
            case "ratio-over" -> new RatioOver(fact(node), Nodes.text(node, "key"), of(node), param(node));
            case "ratio-at-least" -> new RatioAtLeast(fact(node), Nodes.text(node, "key"), of(node), param(node));
            default -> throw new IllegalStateException("the schema let kind " + node.get("kind") + " pass");
        };
    }

    private static boolean isEnter(JsonNode node) {
        return node.get("at").asText().equals("ENTER");
    }

    private static FactName fact(JsonNode node) {
        return FactName.of(node.path("fact").asText());
    }

    private static FactName of(JsonNode node) {
        return FactName.of(node.path("of").asText());
    }

    private static FactName before(JsonNode node) {
        return FactName.of(node.path("before").asText());
    }

    private static String param(JsonNode node) {
        return Nodes.texts(node, "param").stream().findFirst().orElse("");
    }

    private static Bound bound(JsonNode node) {
        Optional<FactName> of = Nodes.fact(node, "of");
        return of.isPresent() ? new Bound.OfFact(of.get()) : new Bound.OfParam(param(node));
    }
}
