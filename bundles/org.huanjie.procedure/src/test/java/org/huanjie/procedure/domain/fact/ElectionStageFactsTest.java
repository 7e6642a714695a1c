// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts of the election and of what follows (选举、后续阶段), each read from what is on file. */
class ElectionStageFactsTest {
    private static ABook book() {
        return new ABook();
    }

    private static Arguments row(String reason, ABook book, String fact, Object expected) {
        return Arguments.of(reason, book, fact, expected);
    }

    static Stream<Arguments> known() {
        return Stream.of(
                row(
                        "the method chosen",
                        book().open("choose-method", Map.of("method", "INTERNAL_DELIBERATION")),
                        "case.method",
                        "INTERNAL_DELIBERATION"),
                row(
                        "a method without reason",
                        book().open("choose-method", Map.of("method", "INTERNAL_DELIBERATION")),
                        "method.reasoned",
                        false),
                row(
                        "a primary was chosen",
                        book().open("choose-method", Map.of("primary", true)),
                        "meeting.primaryChosen",
                        true),
                row(
                        "a source is marked",
                        book().open("widen-sources", Map.of("sources", List.of(Map.of("group", "RETIRED")))),
                        "sources.marked",
                        true),
                row(
                        "members asked without opinions",
                        book().open("deliberate-internally", Map.of("membersAsked", 20)),
                        "deliberation.membersConsulted",
                        false),
                row(
                        "residents asked and heard",
                        book().open("deliberate-internally", Map.of("residentsAsked", 20, "residentsOpinions", "同意")),
                        "deliberation.residentsConsulted",
                        true),
                row(
                        "the plan's method is chosen and its sources marked",
                        chosen("TWO_RECOMMEND_ONE_ELECT", "RETIRED"),
                        "plan.differsFromChoice",
                        false),
                row(
                        "another method than planned",
                        chosen("INTERNAL_DELIBERATION", "RETIRED"),
                        "plan.differsFromChoice",
                        true),
                row(
                        "other sources than planned",
                        chosen("TWO_RECOMMEND_ONE_ELECT", "VETERAN"),
                        "plan.differsFromChoice",
                        true),
                row(
                        "the request's method is the one chosen",
                        requested("TWO_RECOMMEND_ONE_ELECT"),
                        "reply.coversMethod",
                        true),
                row(
                        "the reply was given for another method",
                        requested("INTERNAL_DELIBERATION"),
                        "reply.coversMethod",
                        false),
                row("seats of the request", book().open("request-meeting", Map.of("seats", 5)), "seats", 5),
                row(
                        "a branch without a committee elects one secretary",
                        book().of(ACommunity.aCommunity().withoutCommittee()),
                        "seats",
                        1),
                row(
                        "more candidates than seats",
                        book().open("request-meeting", Map.of("seats", 5, "candidateCount", 6)),
                        "request.surplus",
                        1),
                row(
                        "the request counts from the day it was begun",
                        book().open("request-meeting", Map.of()),
                        "request.submittedOn",
                        ABook.DAY),
                row(
                        "day of the meeting",
                        book().open("prepare-meeting", Map.of("meetingOn", "2026-07-04")),
                        "meeting.on",
                        java.time.LocalDate.of(2026, 7, 4)),
                row(
                        "rectification with result and day",
                        book().open("rectify-first", Map.of("closedOn", "2026-06-05", "result", "好转")),
                        "rectification.closedOrApproved",
                        true),
                row(
                        "approved in spite of it",
                        book().open("rectify-first", Map.of("approvalInSpite", "批〔2026〕1号")),
                        "rectification.closedOrApproved",
                        true),
                row(
                        "measures alone do not do",
                        book().open("rectify-first", Map.of("measures", "谈话")),
                        "rectification.closedOrApproved",
                        false),
                row(
                        "a begun month counts whole",
                        book().open("postpone-election", Map.of("newDate", "2026-12-21")),
                        "postpone.months",
                        7),
                row(
                        "six months to the day",
                        book().open("postpone-election", Map.of("newDate", "2026-12-20")),
                        "postpone.months",
                        6),
                row(
                        "advanced by two months",
                        book().open("postpone-election", Map.of("newDate", "2026-04-20")),
                        "postpone.months",
                        2),
                row(
                        "a notice has a day and a place",
                        book().open("publish-result", Map.of("publishedFrom", "2026-07-10", "places", List.of("公开栏"))),
                        "resultNotice.published",
                        true),
                row("one item not handed over", handover(false), "handover.allClosed", false),
                row("every item handed over before a supervisor", handover(true), "handover.allClosed", true),
                row(
                        "a rule without an owner",
                        book().open(
                                        "build-rules",
                                        Map.of("rules", List.of(Map.of("title", "议事规则", "dueOn", "2026-07-20")))),
                        "rules.listed",
                        false),
                row("no rule at all", book().open("build-rules", Map.of()), "rules.listed", false),
                row(
                        "handed on to the residents' election",
                        book().open("start-residents-election", Map.of("handedOn", "2026-07-15")),
                        "residents.flagged",
                        true));
    }

    private static ABook chosen(String method, String source) {
        return book().closed(
                        "draft-community-plan",
                        Map.of("intendedMethod", "TWO_RECOMMEND_ONE_ELECT", "intendedSources", List.of("RETIRED")))
                .closed("choose-method", Map.of("method", method))
                .closed("widen-sources", Map.of("sources", List.of(Map.of("group", source))));
    }

    private static ABook requested(String method) {
        return book().closed("request-meeting", Map.of("method", method))
                .closed("choose-method", Map.of("method", "TWO_RECOMMEND_ONE_ELECT"));
    }

    private static ABook handover(boolean closed) {
        return book().open(
                        "handover",
                        Map.of(
                                "items", List.of(Map.of("name", "公章", "from", "甲", "to", "乙", "closed", closed)),
                                "supervisor", "丙",
                                "handoverOn", "2026-07-12"));
    }

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @MethodSource("known")
    void knownFactSaysWhatIsOnFile(String reason, ABook book, String fact, Object expected) {
        assertThat(book.read(fact))
                .isInstanceOfSatisfying(
                        Fact.Known.class, k -> assertThat(Plain.of(k.value())).isEqualTo(expected));
    }
}
