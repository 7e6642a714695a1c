// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.trial;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Member;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.plan.Shipped;

/** Acts against a number or a rule of law: quorum, surplus, notice, officials, ballots, exclusion. */
final class RuleTrials {
    private RuleTrials() {}

    static void teach(Trials trials) {
        trials.know("unlawful-exclusion", RuleTrials::unlawfulExclusion);
        trials.know("surplus-missed", RuleTrials::surplusMissed);
        trials.know(
                "notice-of-two-days",
                c -> c.as("STREET_CLERK").post(c.desk().at("notice"), object("days", 2, "places", List.of("公开栏"))));
        trials.know("quorum-short", c -> c.desk().tryClose(c.as("CHAIR"), "check-quorum", object("outcome", "VALID")));
        trials.know("candidate-as-scrutineer", RuleTrials::candidateAsScrutineer);
        trials.know("formal-list-too-short", RuleTrials::formalTooShort);
        trials.know("ballot-in-wrong-order", RuleTrials::wrongOrder);
        trials.know(
                "more-ballots-than-present",
                c -> c.as("TELLER-1")
                        .put(
                                c.desk().at("ballots/issue"),
                                object(
                                        "boxShownEmpty",
                                        true,
                                        "issued",
                                        9999,
                                        "replaced",
                                        0,
                                        "remaining",
                                        0,
                                        "restSealed",
                                        true),
                                c.as("TELLER-1")
                                        .get(c.desk().at("ballots/issue"))
                                        .etag()));
        trials.know(
                "two-inspectors",
                c -> c.desk()
                        .save(
                                c.as("INSPECTOR"),
                                "inspection",
                                object(
                                        "inspectors",
                                        List.of("考察员甲", "考察员乙"),
                                        "inspectedOn",
                                        c.setting().today().toString(),
                                        "talks",
                                        12,
                                        "findings",
                                        List.of())));
        trials.know("weaker-overlay", RuleTrials::weakerOverlay);
    }

    private static Reply unlawfulExclusion(Community c) {
        Member member = c.entitled().get(0);
        return c.as("CLERK")
                .post(
                        c.desk().at("roster/exclusions"),
                        object("person", object("memberId", member.id()), "ground", "BUSY_AT_WORK", "note", "工作忙"));
    }

    private static Reply surplusMissed(Community c) {
        List<Map<String, String>> order = Standing.ids(c).stream()
                .limit(c.seats())
                .map(id -> Map.of("candidate", id, "reason", "推荐"))
                .toList();
        c.desk()
                .save(
                        c.as("ORG_LEADER"),
                        "proposal",
                        object("heldOn", c.setting().today().toString(), "order", order));
        return c.desk().tryClose(c.as("ORG_LEADER"), "propose-preliminary", object());
    }

    private static Reply candidateAsScrutineer(Community c) {
        String candidate = Standing.candidateIds(c).iterator().next();
        return c.desk()
                .save(
                        c.as("CHAIR"),
                        "meeting/votes/scrutineers",
                        object(
                                "chief",
                                Map.of("memberId", candidate),
                                "scrutineers",
                                List.of(),
                                "tellers",
                                List.of(Map.of("name", "工作人员甲")),
                                "tellersAreStaff",
                                true,
                                "favour",
                                1,
                                "against",
                                0,
                                "abstain",
                                0));
    }

    private static Reply formalTooShort(Community c) {
        ObjectNode list = object(
                "candidates",
                Standing.ids(c).stream().limit(c.seats()).toList(),
                "favour",
                Standing.enough(c).size(),
                "against",
                0,
                "abstain",
                0,
                "changeReason",
                "减少一名");
        c.desk().save(c.as("CHAIR"), "meeting/formal-list", list);
        return c.desk().tryClose(c.as("CHAIR"), "confirm-formal", object("outcome", "CONFIRMED"));
    }

    private static Reply wrongOrder(Community c) {
        List<String> names = new ArrayList<>();
        c.as("TELLER-1").get(c.desk().at("ballots")).body().path("names").forEach(n -> names.add(n.asText()));
        Collections.reverse(names);
        c.desk().save(c.as("TELLER-1"), "ballots", object("printed", 10, "names", names, "unmarked", true));
        return c.desk().tryClose(c.as("TELLER-1"), "print-ballots", object());
    }

    private static Reply weakerOverlay(Community c) {
        return c.as("STREET_LEADER")
                .post(
                        "streets/" + c.setting().street() + "/overlays",
                        object(
                                "title",
                                "放宽程序",
                                "text",
                                Shipped.overlay("overlay-weaker", c.setting().street())));
    }
}
