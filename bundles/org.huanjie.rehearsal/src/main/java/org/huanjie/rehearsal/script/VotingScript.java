// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.desk.Astray;
import org.huanjie.rehearsal.plan.Twist;
import org.huanjie.rehearsal.trial.Trials;

/** Ballots, two blind counts, result; runs again for a tie or an open seat. */
final class VotingScript {
    private final VotingActs acts;

    VotingScript(Trials trials) {
        this.acts = new VotingActs(trials);
    }

    void write(Diary diary, Sitting s) {
        Community c = s.community();
        diary.on(s.on(), c.name(), "印制选票", () -> acts.print(s));
        diary.on(s.on(), c.name(), "发票", () -> acts.issue(s));
        diary.on(s.on(), c.name(), "投票", () -> acts.cast(s));
        diary.on(s.on(), c.name(), "收回选票", () -> acts.returned(s, s.number()));
        diary.on(s.on(), c.name(), "计票", () -> count(s, firstCount(c, s.number())));
        diary.on(s.on(), c.name(), "确定当选人", () -> result(s));
        diary.on(s.on(), c.name(), "宣布当选", () -> acts.announce(s));
    }

    private void count(Sitting s, CountSheet.Count count) {
        acts.count(s, CountSheet.of(s.number(), VotingActs.candidates(s.community()), count));
    }

    /** Until everybody is elected: a runoff after a tie, a supplementary election for an open seat. */
    private void result(Sitting s) {
        String outcome = determine(s);
        if ("TIE".equals(outcome)) {
            acts.callRunoff(s);
            outcome = again(s);
        } else if ("SHORTFALL".equals(outcome)) {
            acts.callSupplementary(s, notElected(s.community()));
            outcome = again(s);
        }
        if (!"CLEAN".equals(outcome)) {
            throw new Astray(s.community().name() + ": the result is " + outcome + " and not CLEAN");
        }
    }

    private String determine(Sitting s) {
        if ("SHORTFALL".equals(acts.state(s).path("outcome").asText())) {
            acts.decide(s, "SUPPLEMENT");
        }
        return acts.determine(s);
    }

    private String again(Sitting s) {
        acts.print(s);
        acts.issue(s);
        acts.cast(s);
        acts.returned(s, s.number());
        count(s, decisive(s.number()));
        return determine(s);
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
                .sorted(Comparator.comparing((JsonNode r) ->
                                votes.getOrDefault(r.path("label").asText(), 0))
                        .reversed())
                .map(r -> r.path("id").asText())
                .toList();
    }

    private static CountSheet.Count firstCount(Community c, int present) {
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
    private static CountSheet.Count decisive(int present) {
        return (place, n) -> place == 0 ? present * 3 / 4 : present / 8;
    }
}
