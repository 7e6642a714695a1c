// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;

/** What an administrator prepares before the work begins: units, accounts, a rehearsal with its cases. */
final class Setup {
    private static final String OWN = "Durable-work-2026";
    /** Inside the windows of all steps that are handled. */
    private static final String TODAY = "2026-05-25";

    private final RestClient admin;
    private final List<String> addresses;

    Setup(RestClient admin, List<String> addresses) {
        this.admin = admin;
        this.addresses = addresses;
    }

    Visitor administrator() {
        return Visitor.of(admin, addresses);
    }

    String unit(String kind, String parent, String name) {
        return id(admin.post("/organisations", Map.of("kind", kind, "parent", parent, "name", name)));
    }

    String branch(String community, String name) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "PARTY_ORG", "parent", community, "name", name));
        body.putAll(Map.of("form", "BRANCH", "hasCommittee", true, "seats", 3, "deputySeats", 0));
        body.putAll(Map.of("electedOn", "2021-06-20", "termEndsOn", "2026-06-20"));
        body.putAll(Map.of("incumbentSecretary", "老书记", "incumbentCommittee", List.of("老书记", "甲", "乙")));
        return id(admin.post("/organisations", body));
    }

    String account(String login) {
        return id(admin.post("/people", Map.of("login", login, "name", login)));
    }

    /** An account with these roles at these nodes, signed in with a password of its own. */
    Visitor colleague(String login, Set<String> roles, List<String> nodes) {
        Reply made = must(admin.post("/people", Map.of("login", login, "name", login)));
        String grants = "/people/" + made.body().path("id").asText() + "/grants";
        for (String node : nodes) {
            roles.forEach(role -> must(admin.post(grants, Map.of("role", role, "at", node))));
        }
        String oneTime = made.body().path("oneTimePassword").asText();
        RestClient rest = RestClient.at(admin.address());
        must(rest.signIn(login, oneTime));
        must(rest.post("/session/password", Map.of("oldPassword", oneTime, "newPassword", OWN)));
        return Visitor.of(rest, addresses);
    }

    /** Begins a rehearsal of the street and moves its day. */
    String cycle(Visitor leader, String street) {
        Map<String, Object> body = new HashMap<>(Map.of("street", street, "title", "共办演练", "year", 2026));
        body.putAll(Map.of("rehearsal", true, "profile", "street-plan-2015"));
        body.putAll(Map.of("upperTitle", "换届通知", "upperNumber", "区委〔2026〕1号", "upperDate", "2026-05-20"));
        RestClient rest = leader.at().get(0);
        String cycle = id(rest.post("/cycles", body));
        must(rest.put("/cycles/" + cycle + "/clock", Map.of("today", TODAY), ""));
        return cycle;
    }

    /** Makes the cases of the cycle. @return organisation → case */
    Map<String, String> cases(Visitor leader, String cycle) {
        Map<String, String> cases = new HashMap<>();
        JsonNode made = must(leader.at().get(0).post("/cycles/" + cycle + "/cases", Map.of()))
                .body();
        made.forEach(
                c -> cases.put(c.path("organisation").asText(), c.path("id").asText()));
        return cases;
    }

    /** Does a step of the street's own case from beginning to end. */
    void done(Visitor who, String election, String step, String document, Map<String, ?> form) {
        RestClient rest = who.at().get(0);
        String path = "/cases/" + election + "/steps/" + step;
        Reply filled = must(rest.put(path + "/form", form, "\"0\""));
        paper(who, election, step, document);
        must(rest.send("POST", path + "/close", Map.of(), Map.of("If-Match", filled.header("ETag"))));
    }

    /** Lays a document on paper down. */
    void paper(Visitor who, String election, String step, String document) {
        Map<String, String> paper = Map.of(
                "step", step, "document", document, "number", "〔2026〕1号", "date", "2026-05-22", "secrecy", "NONE");
        must(who.at().get(0).post("/cases/" + election + "/papers", paper));
    }

    private static String id(Reply reply) {
        return must(reply).body().path("id").asText();
    }

    static Reply must(Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException("answered " + reply.status() + " " + reply.body());
        }
        return reply;
    }
}
