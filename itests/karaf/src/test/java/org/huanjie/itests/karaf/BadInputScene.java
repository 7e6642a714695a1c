// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;

/** A street with one community in its own rehearsal, and one person for each role. */
final class BadInputScene {
    private static final String PASSWORD = "Lange-Losung-2026!";
    private static final List<String> OF_COMMUNITY =
            List.of("CLERK", "ORG_LEADER", "CHAIR", "SCRUTINEER", "TELLER", "NEW_SECRETARY");
    private static final List<String> OF_STREET =
            List.of("STREET_CLERK", "STREET_APPROVER", "STREET_LEADER", "INSPECTOR", "DEPT_REVIEWER");

    private final Container karaf;
    private final String name;
    private final RestClient administrator;
    private final Map<String, RestClient> people = new LinkedHashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();

    /** @param name tells the scenes of one container apart: streets, sign-ins, passwords */
    BadInputScene(Container karaf, String name) {
        this.karaf = karaf;
        this.name = name;
        administrator = karaf.rest();
        done(administrator.signIn("admin", oneTimePassword()));
        done(administrator.post(
                "/session/password", Map.of("oldPassword", oneTimePassword(), "newPassword", PASSWORD + name)));
        done(administrator.signIn("admin", PASSWORD + name));
        String root = administrator.get("/session").body().at("/roles/0/at").asText();
        String street = node(Map.of("kind", "STREET", "parent", root, "name", "试错街道" + name));
        String community = node(Map.of("kind", "COMMUNITY", "parent", street, "name", "试错社区"));
        String organisation = organisation(community);
        OF_COMMUNITY.forEach(role -> person(role, role, organisation));
        OF_STREET.forEach(role -> person(role, role, street));
        person("STRANGER", "STREET_CLERK", node(Map.of("kind", "STREET", "parent", root, "name", "外街道" + name)));
        people.put("ADMINISTRATOR", administrator);
        people.put("NOBODY", karaf.rest());
        known.put("street", List.of(street));
        known.put("org", List.of(organisation));
        cycle(street, organisation);
    }

    /** Clients by role, among them one without a session. */
    List<RestClient> people() {
        return new ArrayList<>(people.values());
    }

    /** The client of the person of this role; {@code STRANGER} is the clerk of another street. */
    RestClient as(String role) {
        return people.get(role);
    }

    /** The text with {@code {org}}, {@code {case}} and the like replaced by what stands there. */
    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, List<String>> entry : known.entrySet()) {
            List<String> ids = entry.getValue();
            filled = filled.replace("{" + entry.getKey() + "}", ids.get(ids.size() - 1));
        }
        return filled;
    }

    /** Identifiers that exist, by the name of the path parameter. */
    Map<String, List<String>> known() {
        return known;
    }

    /** The administrator gets a one-time password again, for whoever comes next. */
    void leave() {
        String id = administrator.get("/session").body().path("person").asText();
        String fresh = done(administrator.post("/people/" + id + "/password", Map.of()))
                .body()
                .path("oneTimePassword")
                .asText();
        write(fresh);
    }

    private void cycle(String street, String organisation) {
        Map<String, Object> order = Map.of(
                "street",
                street,
                "title",
                "试错演练",
                "year",
                2026,
                "rehearsal",
                true,
                "upperTitle",
                "通知",
                "upperNumber",
                "云组发1号",
                "upperDate",
                "2026-05-18",
                "profile",
                "street-plan-2015");
        String cycle = done(people.get("STREET_LEADER").post("/cycles", order))
                .body()
                .path("id")
                .asText();
        List<String> cases = new ArrayList<>();
        for (JsonNode made : done(people.get("STREET_CLERK").post("/cycles/" + cycle + "/cases", Map.of()))
                .body()) {
            cases.add(made.path("id").asText());
        }
        assertThat(cases).hasSize(2);
        known.put("cycle", List.of(cycle));
        known.put("cycles", List.of(cycle));
        known.put("case", cases);
        known.put("cases", cases);
        known.put("organisations", List.of(street, organisation));
        known.put("stream", List.of(cases.get(1), cycle, organisation));
        known.put(
                "step",
                List.of("start-cycle", "survey-communities", "request-meeting", "check-quorum", "approve-result"));
        known.put("", List.of(cases.get(1), organisation, "1", "abc"));
    }

    private String organisation(String community) {
        return node(Map.of(
                "kind",
                "PARTY_ORG",
                "parent",
                community,
                "name",
                "中共试错社区委员会",
                "form",
                "COMMITTEE",
                "hasCommittee",
                true,
                "electedOn",
                "2021-06-20",
                "termEndsOn",
                "2026-06-20",
                "seats",
                5,
                "deputySeats",
                1));
    }

    private String node(Map<String, Object> described) {
        return done(administrator.post("/organisations", described))
                .body()
                .path("id")
                .asText();
    }

    private void person(String called, String role, String at) {
        String login =
                "try-" + name + "-" + called.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        JsonNode made = done(administrator.post("/people", Map.of("login", login, "name", "试错")))
                .body();
        Map<String, String> grant = new HashMap<>(Map.of("role", role, "at", at));
        if (role.equals("DEPT_REVIEWER")) {
            grant.put("qualifier", "HEALTH");
        }
        done(administrator.post("/people/" + made.path("id").asText() + "/grants", grant));
        RestClient client = karaf.rest();
        String first = made.path("oneTimePassword").asText();
        done(client.signIn(login, first));
        done(client.post("/session/password", Map.of("oldPassword", first, "newPassword", PASSWORD)));
        done(client.signIn(login, PASSWORD));
        people.put(called, client);
    }

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isBetween(200, 299);
        return reply;
    }

    private Path secret() {
        return karaf.instance().resolve("data").resolve("huanjie-first-password");
    }

    private String oneTimePassword() {
        try {
            return Files.readString(secret()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String password) {
        try {
            Files.writeString(secret(), password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
