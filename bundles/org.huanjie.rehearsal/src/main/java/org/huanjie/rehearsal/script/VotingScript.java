// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Member;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.desk.Astray;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Twist;
import org.huanjie.rehearsal.trial.Trials;

/** Ballots, two blind counts, result; runs again for a tie or an open seat. */
final class VotingScript {
    private final Trials trials;

    VotingScript(Trials trials) {
        this.trials = trials;
    }

    void run(Community c, List<Member> present, LocalDate on) {
        String outcome = once(c, present.size(), on, firstCount(c, present.size()));
        if ("TIE".equals(outcome)) {
            Desk.must(c.desk().save(c.as("CHAIR"), "result/runoff", object("remark", "")), "runoff");
            c.desk().papers(c.as("CHAIR"), "call-runoff", on, "T59");
            c.desk().close(c.as("CHAIR"), "call-runoff", "CALLED");
            outcome = once(c, present.size(), on, decisive(present.size()));
        } else if ("SHORTFALL".equals(outcome)) {
            outcome = supplement(c, present.size(), on);
        }
        if (!"CLEAN".equals(outcome)) {
            throw new Astray(c.name() + ": the result is " + outcome + " and not CLEAN");
        }
        announce(c, on);
    }

    private String supplement(Community c, int present, LocalDate on) {
        List<String> open = notElected(c);
        Desk.must(
                c.desk().save(c.as("CHAIR"), "result/supplementary", object("candidates", open)),
                "supplementary election");
        c.desk().papers(c.as("CHAIR"), "call-supplementary", on, "T59");
        c.desk().close(c.as("CHAIR"), "call-supplementary", "CALLED");
        return once(c, present, on, decisive(present));
    }

    /** Candidates of the first run who were not elected, most votes first. */
    private static List<String> notElected(Community c) {
        JsonNode result = c.as("CHAIR").get(c.desk().at("result")).body();
        List<String> elected = new ArrayList<>();
        result.path("elected").forEach(e -> elected.add(e.asText()));
        Map<String, Integer> votes = new LinkedHashMap<>();
        result.path("votes")
                .forEach(v ->
                        votes.put(v.path("label").asText(), v.path("favour").asInt()));
        return Standing.running(c).stream()
                .filter(r -> !elected.contains(r.path("label").asText()))
                .sorted(java.util.Comparator.comparing((JsonNode r) ->
                                votes.getOrDefault(r.path("label").asText(), 0))
                        .reversed())
                .map(r -> r.path("id").asText())
                .toList();
    }

    /** One run: print, issue, cast, return, count, determine. */
    private String once(Community c, int present, LocalDate on, Count count) {
        JsonNode ballot = Desk.must(c.as("TELLER-1").get(c.desk().at("ballots")), "ballot of the run")
                .body();
        List<String> candidates = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        ballot.path("candidates").forEach(n -> candidates.add(n.path("id").asText()));
        ballot.path("names").forEach(n -> labels.add(n.asText()));
        trials.at("before-ballots", c);
        put(c, "TELLER-1", "ballots", object("printed", present + 10, "names", labels, "unmarked", true));
        c.desk().papers(c.as("TELLER-1"), "print-ballots", on, "T36");
        c.desk().close(c.as("TELLER-1"), "print-ballots");
        put(
                c,
                "TELLER-1",
                "ballots/issue",
                object("boxShownEmpty", true, "issued", present, "replaced", 0, "remaining", 10, "restSealed", true));
        trials.at("ballots-issued", c);
        c.desk().close(c.as("TELLER-1"), "issue-ballots");
        put(
                c,
                "CHAIR",
                "ballots/voting",
                object("secret", true, "noProxy", true, "scribesNonCandidate", true, "helpCount", 0));
        c.desk().close(c.as("CHAIR"), "cast-votes");
        put(c, "SCRUTINEER", "ballots/returned", object("returned", present));
        c.desk().papers(c.as("SCRUTINEER"), "check-returned", on, "T42");
        c.desk().close(c.as("SCRUTINEER"), "check-returned");
        count(c, sheet(present, candidates, count), on);
        Desk.must(c.as("CHAIR").post(c.desk().at("result"), object()), "result");
        trials.at("result-stated", c);
        if ("SHORTFALL".equals(c.as("CHAIR").get(c.desk().at("result")).text("outcome"))) {
            put(c, "CHAIR", "result/decision", object("decision", "SUPPLEMENT", "reason", "名额未满，当场另行选举"));
        }
        c.desk().papers(c.as("CHAIR"), "determine-result", on, "T44");
        return c.desk()
                .close(c.as("CHAIR"), "determine-result")
                .body()
                .path("step")
                .path("outcome")
                .asText();
    }

    private void count(Community c, ObjectNode sheet, LocalDate on) {
        trials.at("before-count", c);
        put(c, "TELLER-1", "counts/FIRST", sheet);
        trials.at("first-count-in", c);
        put(c, "TELLER-2", "counts/SECOND", sheet);
        List<String> tellers = officials(c, "tellers");
        Desk.must(
                c.as("SCRUTINEER")
                        .post(
                                c.desk().at("counts/signature"),
                                object("scrutineers", officials(c, "scrutineers"), "tellers", tellers)),
                "signature of the count");
        c.desk().papers(c.as("TELLER-1"), "count-votes", on, "T43");
        c.desk().close(c.as("TELLER-1"), "count-votes");
    }

    private static List<String> officials(Community c, String kind) {
        List<String> names = new ArrayList<>();
        JsonNode team = c.as("CHAIR").get(c.desk().at("meeting")).body().path("officials");
        if (kind.equals("scrutineers")) {
            names.add(team.path("chief").asText());
        }
        team.path(kind).forEach(n -> names.add(n.asText()));
        return names;
    }

    private void announce(Community c, LocalDate on) {
        put(
                c,
                "CHAIR",
                "result/announcement",
                object(
                        "reportedBy",
                        officials(c, "scrutineers").get(0),
                        "sealed",
                        true,
                        "sealedBy",
                        officials(c, "scrutineers"),
                        "sealedPlace",
                        "街道档案室"));
        c.desk().papers(c.as("CHAIR"), "announce-result", on, "T45", "T47");
        c.desk().close(c.as("CHAIR"), "announce-result");
    }

    private static void put(Community c, String part, String path, ObjectNode body) {
        Desk.must(c.desk().save(c.as(part), path, body), path);
    }

    /** How many votes the candidate at a place of the list gets. */
    private interface Count {
        int favour(int place, int candidates);
    }

    private Count firstCount(Community c, int present) {
        int seats = c.seats();
        if (c.has(Twist.TIE)) {
            int tied = present / 2 + 2;
            return (place, n) -> place < seats - 1 ? present - 1 - place % 3 : place < seats + 1 ? tied : 0;
        }
        if (c.has(Twist.SHORTFALL)) {
            return (place, n) -> place < seats - 1 ? present - 1 - place % 3 : present / 2 - place;
        }
        return (place, n) -> place < seats ? present - place % 3 : Math.min(2, seats - 1);
    }

    /** The first of the list wins clearly. */
    private static Count decisive(int present) {
        return (place, n) -> place == 0 ? present * 3 / 4 : present / 8;
    }

    private static ObjectNode sheet(int valid, List<String> candidates, Count count) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int favour = count.favour(i, candidates.size());
            Map<String, Object> mark = new LinkedHashMap<>();
            mark.put("candidate", candidates.get(i));
            mark.put("favour", favour);
            mark.put("against", valid - favour);
            mark.put("abstain", 0);
            marks.add(mark);
        }
        return object(
                "sheets",
                List.of(Map.of(
                        "valid",
                        valid,
                        "invalid",
                        0,
                        "invalidReasons",
                        Map.of("TOO_MANY", 0, "ILLEGIBLE_WHOLE", 0, "MARKED", 0, "OTHER", 0),
                        "marks",
                        marks,
                        "writeIns",
                        List.of())));
    }
}
