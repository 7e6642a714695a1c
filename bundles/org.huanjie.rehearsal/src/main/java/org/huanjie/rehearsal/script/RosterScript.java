// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Freezes;
import org.huanjie.rehearsal.cast.Members;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.desk.Astray;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Shipped;
import org.huanjie.rehearsal.trial.Trials;

/** The roster: import from the office's file, freeze for the survey, exclusions from 应到会. */
final class RosterScript {
    private final Days days;
    private final Trials trials;

    RosterScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
    }

    void write(Diary diary, Community c) {
        diary.on(days.day(522), c.name(), "导入花名册", () -> load(c));
        diary.on(days.day(523), c.name(), "核对花名册", () -> verify(c));
        diary.on(days.day(524), c.name(), "征求不计入应到会意见", () -> consult(c));
        diary.on(days.day(525), c.name(), "批准不计入应到会名单", () -> decide(c));
    }

    private void load(Community c) {
        String file = c.spec().path("roster").asText();
        byte[] content = Shipped.roster(file);
        String imports = "rosters/" + c.partyOrg() + "/imports";
        Reply judged = Desk.must(
                c.as("CLERK")
                        .upload(
                                imports + "?fileName=" + URLEncoder.encode(file, StandardCharsets.UTF_8),
                                content,
                                "application/octet-stream"),
                "dry run of " + file);
        Desk.must(
                c.as("CLERK")
                        .upload(imports + "/" + judged.text("id") + "/commit", content, "application/octet-stream"),
                "import of " + file);
        c.enrol(Members.of(c.as("CLERK"), c.partyOrg()));
    }

    private void verify(Community c) {
        trials.at("before-verify", c);
        Freezes.forSurvey(c);
        for (JsonNode wish : c.spec().path("requestedExclusions")) {
            if (lawful(wish)) {
                Desk.must(c.as("CLERK").post(c.desk().at("roster/exclusions"), exclusion(c, wish)), "exclusion");
            }
        }
        trials.at("exclusions-recorded", c);
        c.desk().papers(c.as("CLERK"), "verify-roster", days.day(523), "T04");
        c.desk().close(c.as("CLERK"), "verify-roster");
    }

    /** The street file marks what no ground covers; those are tried as violations only. */
    private static boolean lawful(JsonNode wish) {
        return !wish.has("note");
    }

    private ObjectNode exclusion(Community c, JsonNode wish) {
        ObjectNode body = object(
                "person",
                object("memberId", memberOf(c, wish)),
                "ground",
                wish.path("ground").asText(),
                "note",
                "");
        if (wish.path("ground").asText().endsWith("_6M")) {
            body.put("since", days.day(101).minusMonths(8).toString());
        }
        return body;
    }

    /** A name that occurs twice means the person born in the month of the street file. */
    static String memberOf(Community c, JsonNode wish) {
        String name = URLEncoder.encode(wish.path("member").asText(), StandardCharsets.UTF_8);
        JsonNode found = Desk.must(
                        c.as("CLERK")
                                .get("rosters/" + c.partyOrg() + "/members?name=" + name + "&birth="
                                        + wish.path("birth").asText()),
                        "member " + wish.path("member").asText())
                .body()
                .path("items");
        if (found.size() != 1) {
            throw new Astray(c.name() + ": " + found.size() + " members are " + wish);
        }
        return found.get(0).path("id").asText();
    }

    private static List<JsonNode> recorded(Community c) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode body =
                c.as("STREET_APPROVER").get(c.desk().at("roster/exclusions")).body();
        (body.isArray() ? body : body.path("exclusions")).forEach(rows::add);
        return rows;
    }

    private void consult(Community c) {
        if (recorded(c).isEmpty()) {
            return;
        }
        for (JsonNode row : recorded(c)) {
            JsonNode wish = wishOf(c, row);
            boolean silent = "CANNOT_EXPRESS".equals(wish.path("memberOpinion").asText());
            Desk.must(
                    c.desk()
                            .save(
                                    c.as("CLERK"),
                                    "roster/exclusions/" + row.path("id").asText() + "/opinions",
                                    object(
                                            "memberOpinion",
                                            wish.path("memberOpinion").asText(),
                                            "cannotExpressNote",
                                            silent ? "卧病不能表达，由家属代述" : "",
                                            "familyName",
                                            "家属",
                                            "familyRelation",
                                            "子女",
                                            "familyOpinion",
                                            wish.path("familyOpinion").asText(),
                                            "evidence",
                                            "证明材料存街道",
                                            "consultedOn",
                                            days.iso(524))),
                    "opinions");
        }
        c.desk().papers(c.as("CLERK"), "consult-exclusion", days.day(524), "T07");
        c.desk().close(c.as("CLERK"), "consult-exclusion");
        Desk.must(
                c.as("ORG_LEADER")
                        .post(c.desk().at("roster/exclusions/request"), object("number", "里党字1号", "on", days.iso(524))),
                "request of exclusions");
    }

    private static JsonNode wishOf(Community c, JsonNode row) {
        for (JsonNode wish : c.spec().path("requestedExclusions")) {
            if (wish.path("member").asText().equals(row.path("name").asText())
                    && wish.path("ground").asText().equals(row.path("ground").asText())) {
                return wish;
            }
        }
        throw new Astray(c.name() + ": no wish for " + row.path("id"));
    }

    private void decide(Community c) {
        List<JsonNode> rows = recorded(c);
        if (rows.isEmpty()) {
            return;
        }
        trials.at("exclusions-requested", c);
        for (JsonNode row : rows) {
            Desk.must(
                    c.as("STREET_APPROVER")
                            .post(
                                    c.desk()
                                            .at("roster/exclusions/"
                                                    + row.path("id").asText() + "/decision"),
                                    object(
                                            "decision",
                                            "APPROVED",
                                            "reason",
                                            "符合规定情形",
                                            "replyNumber",
                                            "街党批1号",
                                            "on",
                                            days.iso(525))),
                    "decision on an exclusion");
        }
        c.desk().papers(c.as("STREET_CLERK"), "approve-exclusion", days.day(525), "T08", "T09");
        c.desk().close(c.as("STREET_APPROVER"), "approve-exclusion");
    }
}
