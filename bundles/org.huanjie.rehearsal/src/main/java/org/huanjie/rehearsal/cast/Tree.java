// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.huanjie.rehearsal.client.Visitor;
import org.huanjie.rehearsal.desk.Desk;

/** The street of the plan with its communities, and a neighbouring street that must see nothing of it. */
final class Tree {
    private final Visitor administrator;
    private final String district;
    private final JsonNode plan;
    private final int run;
    private final Map<String, String> partyOrgs = new LinkedHashMap<>();
    private String street = "";
    private String otherStreet = "";

    Tree(Visitor administrator, String district, JsonNode plan, int run) {
        this.administrator = administrator;
        this.district = district;
        this.plan = plan;
        this.run = run;
    }

    void grow() {
        String name = plan.path("street").path("name").asText();
        street = add(object("kind", "STREET", "parent", district, "name", run == 1 ? name : name + "（" + run + "）"));
        otherStreet = add(object("kind", "STREET", "parent", district, "name", "邻里街道（" + run + "）"));
        for (JsonNode c : plan.path("communities")) {
            String community = add(object(
                    "kind",
                    "COMMUNITY",
                    "parent",
                    street,
                    "name",
                    c.path("name").asText()));
            partyOrgs.put(c.path("name").asText(), add(partyOrg(c, community)));
        }
    }

    private static ObjectNode partyOrg(JsonNode c, String community) {
        String suffix = switch (c.path("form").asText()) {
            case "COMMITTEE" -> "委员会";
            case "GENERAL_BRANCH" -> "总支部委员会";
            default -> c.path("hasCommittee").asBoolean() ? "支部委员会" : "支部";
        };
        ObjectNode body = object(
                "kind",
                "PARTY_ORG",
                "parent",
                community,
                "name",
                "中共" + c.path("name").asText() + suffix,
                "orgClass",
                "NORMAL");
        for (String field : new String[] {
            "form",
            "hasCommittee",
            "electedOn",
            "termEndsOn",
            "incumbentSecretary",
            "incumbentCommittee",
            "seats",
            "deputySeats"
        }) {
            body.set(field, c.path(field));
        }
        return body;
    }

    private String add(ObjectNode body) {
        return Desk.must(
                        administrator.post("organisations", body),
                        "organisation " + body.path("name").asText())
                .text("id");
    }

    String street() {
        return street;
    }

    String otherStreet() {
        return otherStreet;
    }

    String partyOrg(String community) {
        return Objects.requireNonNull(partyOrgs.get(community), community);
    }

    Map<String, String> partyOrgs() {
        return partyOrgs;
    }
}
