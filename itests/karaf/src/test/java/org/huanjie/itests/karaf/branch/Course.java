// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.huanjie.rehearsal.Journey;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.client.Visitor;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.script.CountSheet;
import org.huanjie.rehearsal.script.MeetingActs;
import org.huanjie.rehearsal.script.Sitting;
import org.huanjie.rehearsal.script.VotingActs;
import org.huanjie.rehearsal.trial.Trials;

/** A community on its way: played by the diary up to a point, from there by the test, and looked at as anybody may. */
final class Course {
    private static final Trials NO_TRIALS = new Trials(List.of());

    private final Journey journey;
    private final MeetingActs meeting = new MeetingActs(NO_TRIALS);
    private final VotingActs voting = new VotingActs(NO_TRIALS);

    Course(Journey journey) {
        this.journey = journey;
    }

    Community community() {
        return journey.community();
    }

    Desk desk() {
        return community().desk();
    }

    Visitor as(String part) {
        return community().as(part);
    }

    /** The acts of the meeting before the vote. */
    MeetingActs meeting() {
        return meeting;
    }

    /** The acts of the vote. */
    VotingActs voting() {
        return voting;
    }

    /** Everything of the diary before the entry of this title has happened, and it is the day of the entry. */
    Course until(String title) {
        journey.until(title);
        return this;
    }

    /** Everything of the diary up to the entry of this title has happened. */
    Course through(String title) {
        journey.through(title);
        return this;
    }

    /** The next entry of the diary does not happen. */
    void skip() {
        journey.skip();
    }

    /** {@code 611}: it is the 11th of June. */
    LocalDate day(int monthDay) {
        return journey.day(monthDay);
    }

    LocalDate today() {
        return journey.today();
    }

    /** The meeting of today, with everybody who comes. */
    Sitting sitting() {
        Sitting sitting = new Sitting(community(), today());
        sitting.came(Standing.enough(community()));
        return sitting;
    }

    /** Everything of the diary up to the count has happened; the answer is the meeting. */
    Sitting untilTheCount() {
        until("计票");
        return sitting();
    }

    /** Both tellers count so many votes for the candidates in the order of the ballot. */
    void count(Sitting s, int... votes) {
        voting.count(s, sheet(s, votes));
    }

    ObjectNode sheet(Sitting s, int... votes) {
        return CountSheet.of(s.number(), VotingActs.candidates(community()), (place, n) -> votes[place]);
    }

    /** A whole run up to its count, after a first one. */
    void runAgain(Sitting s, int... votes) {
        voting.print(s);
        voting.issue(s);
        voting.cast(s);
        voting.returned(s, s.number());
        count(s, votes);
    }

    /** States the result and closes it; the answer is its outcome. */
    String close(Sitting s) {
        voting.state(s);
        return voting.determine(s);
    }

    /** Records what an office wants. */
    void declare(String part, String kind, String reason) {
        post(part, "intentions", object("kind", kind, "wanted", true, "reason", reason));
    }

    Reply post(String part, String path, ObjectNode body) {
        return Desk.must(as(part).post(desk().at(path), body), path);
    }

    Reply save(String part, String path, ObjectNode body) {
        return Desk.must(desk().save(as(part), path, body), path);
    }

    JsonNode get(String part, String path) {
        return Desk.must(as(part).get(desk().at(path)), path).body();
    }

    /** What became of the case, to be compared with what it is later. */
    Snapshot snapshot() {
        return Snapshot.of(this);
    }
}
