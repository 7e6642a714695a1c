// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.script.Sitting;
import org.junit.jupiter.api.Test;

/** Ballots that do not add up, and persons written in (选票、计票). Seven voters, three seats. */
class CountBranchesTest extends BranchTest {
    @Test
    @Branch("B03")
    void moreBallotsThanVotersMakeTheRunVoidAndBallotsArePrintedAnew() {
        Course course = course(Street.SMALL).until("收回选票");
        Sitting sitting = course.sitting();
        Snapshot before = course.snapshot();

        course.voting().returned(sitting, sitting.number() + 1);

        before.followed("B03").raised("run").again("print-ballots", "TELLER-1").running();
        before.key("print-ballots", "round=1;list=1;run=2").waiting("count-votes");
    }

    @Test
    @Branch("B04")
    void aCountThatDoesNotAddUpBlocksUntilItIsCorrected() {
        Course course = course(Street.SMALL);
        Sitting sitting = course.untilTheCount();
        Snapshot before = course.snapshot();

        ObjectNode tooMany = course.sheet(sitting, 7, 7, 7, 7);
        course.save("TELLER-1", "counts/FIRST", tooMany);
        course.save("TELLER-2", "counts/SECOND", tooMany);

        assertThat(before.branches("branch-followed")).isNotEmpty().containsOnly("B04");
        before.raised().status("count-votes", "OPEN");
        assertThat(course.desk()
                        .tryClose(course.as("TELLER-1"), "count-votes", object())
                        .code())
                .isEqualTo("gate-not-met");
        course.count(sitting, 7, 6, 5, 0);
        before.raised()
                .status("count-votes", "CLOSED")
                .again("determine-result", "CHAIR")
                .running();
    }

    private static void writtenIn(Course course, Sitting sitting, Map<String, String> person, int favour) {
        ObjectNode sheet = course.sheet(sitting, 7, 6, 1, 1);
        ((ArrayNode) sheet.at("/sheets/0/writeIns"))
                .addObject()
                .put("favour", favour)
                .set("person", json(person));
        course.voting().count(sitting, sheet);
    }

    private static JsonNode json(Map<String, String> person) {
        ObjectNode json = object();
        person.forEach(json::put);
        return json;
    }

    @Test
    @Branch("B22")
    void aMemberWrittenInByMoreThanHalfIsElectedAndReviewedByTheStreet() {
        Course course = course(Street.SMALL);
        Sitting sitting = course.untilTheCount();
        String member = notStanding(course);
        writtenIn(course, sitting, Map.of("memberId", member), 5);
        course.voting().state(sitting);
        Snapshot before = course.snapshot();

        assertThat(course.voting().determine(sitting)).isEqualTo("CLEAN");

        before.noted("B22").again("announce-result", "CHAIR");
        course.voting().announce(sitting);
        before.again("consent-street", "ORG_LEADER").running();
        assertThat(course.get("STREET_CLERK", "facts/result.writeInReviewed")
                        .path("value")
                        .asBoolean())
                .isFalse();
    }

    private static String notStanding(Course course) {
        return course.community().eligible().stream()
                .map(m -> m.id())
                .filter(id -> !Standing.candidateIds(course.community()).contains(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Branch("B23")
    void votesForSomebodyWhoMayNotBeElectedCountForNobody() {
        Course course = course(Street.SMALL);
        Sitting sitting = course.untilTheCount();
        Snapshot before = course.snapshot();

        writtenIn(course, sitting, Map.of("name", "外单位群众"), 5);

        before.noted("B23")
                .status("count-votes", "CLOSED")
                .again("determine-result", "CHAIR")
                .running();
        assertThat(course.voting().state(sitting).path("elected")).hasSize(2);
    }
}
