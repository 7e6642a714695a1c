// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.trial.Trials;

/** The acts of one run of the vote: print, issue, cast, return, count, determine, announce. */
public final class VotingActs {
    private final Trials trials;

    public VotingActs(Trials trials) {
        this.trials = trials;
    }

    /** Candidates of the run in the order of the ballot. */
    public static List<String> candidates(Community c) {
        List<String> ids = new ArrayList<>();
        ballot(c).path("candidates").forEach(n -> ids.add(n.path("id").asText()));
        return ids;
    }

    private static JsonNode ballot(Community c) {
        return Desk.must(c.as("TELLER-1").get(c.desk().at("ballots")), "ballot of the run")
                .body();
    }

    public void print(Sitting s) {
        Community c = s.community();
        List<String> labels = new ArrayList<>();
        ballot(c).path("names").forEach(n -> labels.add(n.asText()));
        trials.at("before-ballots", c);
        put(c, "TELLER-1", "ballots", object("printed", s.number() + 10, "names", labels, "unmarked", true));
        c.desk().papers(c.as("TELLER-1"), "print-ballots", s.on(), "T36");
        c.desk().close(c.as("TELLER-1"), "print-ballots");
    }

    public void issue(Sitting s) {
        Community c = s.community();
        put(
                c,
                "TELLER-1",
                "ballots/issue",
                object(
                        "boxShownEmpty",
                        true,
                        "issued",
                        s.number(),
                        "replaced",
                        0,
                        "remaining",
                        10,
                        "restSealed",
                        true));
        trials.at("ballots-issued", c);
        c.desk().close(c.as("TELLER-1"), "issue-ballots");
    }

    public void cast(Sitting s) {
        Community c = s.community();
        put(
                c,
                "CHAIR",
                "ballots/voting",
                object("secret", true, "noProxy", true, "scribesNonCandidate", true, "helpCount", 0));
        c.desk().close(c.as("CHAIR"), "cast-votes");
    }

    /** So many ballots came back. */
    public void returned(Sitting s, int returned) {
        Community c = s.community();
        put(c, "SCRUTINEER", "ballots/returned", object("returned", returned));
        c.desk().papers(c.as("SCRUTINEER"), "check-returned", s.on(), "T42");
        c.desk().close(c.as("SCRUTINEER"), "check-returned");
    }

    /** Both tellers bring the same sheet, a scrutineer signs. */
    public void count(Sitting s, ObjectNode sheet) {
        Community c = s.community();
        trials.at("before-count", c);
        put(c, "TELLER-1", "counts/FIRST", sheet);
        trials.at("first-count-in", c);
        put(c, "TELLER-2", "counts/SECOND", sheet);
        Desk.must(
                c.as("SCRUTINEER")
                        .post(
                                c.desk().at("counts/signature"),
                                object("scrutineers", officials(c, "scrutineers"), "tellers", officials(c, "tellers"))),
                "signature of the count");
        c.desk().papers(c.as("TELLER-1"), "count-votes", s.on(), "T43");
        c.desk().close(c.as("TELLER-1"), "count-votes");
    }

    /** States the result. */
    public JsonNode state(Sitting s) {
        Community c = s.community();
        Desk.must(c.as("CHAIR").post(c.desk().at("result"), object()), "result");
        trials.at("result-stated", c);
        return Desk.must(c.as("CHAIR").get(c.desk().at("result")), "result").body();
    }

    /** What becomes of seats that stay open. */
    public void decide(Sitting s, String decision) {
        put(s.community(), "CHAIR", "result/decision", object("decision", decision, "reason", "名额未满，经大会讨论决定"));
    }

    /** Closes the result; the answer is its outcome. */
    public String determine(Sitting s) {
        Community c = s.community();
        c.desk().papers(c.as("CHAIR"), "determine-result", s.on(), "T44");
        return c.desk()
                .close(c.as("CHAIR"), "determine-result")
                .body()
                .path("step")
                .path("outcome")
                .asText();
    }

    public void callRunoff(Sitting s) {
        Community c = s.community();
        put(c, "CHAIR", "result/runoff", object("remark", ""));
        c.desk().papers(c.as("CHAIR"), "call-runoff", s.on(), "T59");
        c.desk().close(c.as("CHAIR"), "call-runoff", "CALLED");
    }

    /** Calls a supplementary election (另行选举) of these. */
    public void callSupplementary(Sitting s, List<String> candidates) {
        Community c = s.community();
        put(c, "CHAIR", "result/supplementary", object("candidates", candidates));
        c.desk().papers(c.as("CHAIR"), "call-supplementary", s.on(), "T59");
        c.desk().close(c.as("CHAIR"), "call-supplementary", "CALLED");
    }

    public void announce(Sitting s) {
        Community c = s.community();
        List<String> scrutineers = officials(c, "scrutineers");
        put(
                c,
                "CHAIR",
                "result/announcement",
                object(
                        "reportedBy",
                        scrutineers.get(0),
                        "sealed",
                        true,
                        "sealedBy",
                        scrutineers,
                        "sealedPlace",
                        "街道档案室"));
        c.desk().papers(c.as("CHAIR"), "announce-result", s.on(), "T45", "T47");
        c.desk().close(c.as("CHAIR"), "announce-result");
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

    private static void put(Community c, String part, String path, ObjectNode body) {
        Desk.must(c.desk().save(c.as(part), path, body), path);
    }
}
