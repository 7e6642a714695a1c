// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The case as the server showed it at a moment; asserts what has changed since. */
final class Snapshot {
    private static final int PAGE = 200;
    private static final Map<String, List<String>> WITHIN = Map.of(
            "round", List.of("list", "run", "session", "submission"),
            "list", List.of("run"),
            "session", List.of("submission"));

    private final Course course;
    private final Map<String, Integer> counters;
    private final int events;

    private Snapshot(Course course, Map<String, Integer> counters, int events) {
        this.course = course;
        this.counters = counters;
        this.events = events;
    }

    static Snapshot of(Course course) {
        return new Snapshot(course, counters(course), trail(course, 0).size());
    }

    private static Map<String, Integer> counters(Course course) {
        Map<String, Integer> counters = new HashMap<>();
        course.get("CLERK", "")
                .path("counters")
                .properties()
                .forEach(e -> counters.put(e.getKey(), e.getValue().asInt()));
        return counters;
    }

    /** Events of the trail from a number on. */
    private static List<JsonNode> trail(Course course, int from) {
        List<JsonNode> events = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode rows = course.get("STREET_CLERK", "history?size=" + PAGE + "&page=" + page)
                    .path("items");
            rows.forEach(events::add);
            if (rows.size() < PAGE) {
                return events.subList(from, events.size());
            }
        }
    }

    /** This branch, and no other, was followed since. */
    Snapshot followed(String... branches) {
        assertThat(branches("branch-followed")).as("branches followed").containsExactly(branches);
        return this;
    }

    /** This branch was noted since, and none followed: the case goes on as it is. */
    Snapshot noted(String... branches) {
        assertThat(branches("branch-followed")).as("branches followed").isEmpty();
        assertThat(branches("branch-noted")).as("branches noted").contains(branches);
        return raised();
    }

    /** Branches with this event since. */
    List<String> branches(String action) {
        return trail(course, events).stream()
                .filter(e -> action.equals(e.path("action").asText()))
                .map(e -> e.path("object").asText().replace("branch:", ""))
                .toList();
    }

    /** The street was told. */
    Snapshot reported() {
        assertThat(trail(course, events))
                .as("reports to the street")
                .anyMatch(e -> "reported-to-street".equals(e.path("action").asText()));
        return this;
    }

    /** These counters went up by one since; what is counted within them begins anew, and no other changed. */
    Snapshot raised(String... raised) {
        Map<String, Integer> expected = new HashMap<>(counters);
        for (String counter : raised) {
            expected.merge(counter, 1, Integer::sum);
            WITHIN.getOrDefault(counter, List.of()).forEach(inner -> expected.put(inner, 1));
        }
        assertThat(counters(course)).as("counters").isEqualTo(expected);
        return this;
    }

    /** The step is open again under its present key: this person can begin it now. */
    Snapshot again(String step, String part) {
        List<String> possible = new ArrayList<>();
        course.get(part, "now")
                .path("possible")
                .forEach(t -> possible.add(t.path("step").asText()));
        assertThat(possible).as("what %s can do now", part).contains(step);
        return this;
    }

    /** The step waits under its present key for what comes before it. */
    Snapshot waiting(String step) {
        return status(step, "WAITING");
    }

    Snapshot status(String step, String status) {
        assertThat(step(step).path("status").asText()).as(step).isEqualTo(status);
        return this;
    }

    Snapshot outcome(String step, String outcome) {
        assertThat(step(step).path("outcome").asText()).as(step).isEqualTo(outcome);
        return this;
    }

    /** The step stands under this key. */
    Snapshot key(String step, String key) {
        assertThat(step(step).path("key").asText()).as(step).isEqualTo(key);
        return this;
    }

    private JsonNode step(String step) {
        return course.get("STREET_CLERK", "steps/" + step).path("step");
    }

    /** The case has ended so. */
    void ended(String end) {
        assertThat(course.get("CLERK", "").path("end").asText()).as("end").isEqualTo(end);
    }

    /** The case goes on. */
    void running() {
        ended("");
    }
}
