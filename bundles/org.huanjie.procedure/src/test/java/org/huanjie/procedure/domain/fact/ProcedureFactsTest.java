// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.api.procedure.Counter;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.definition.FactKind;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureFactsTest {

    private static ABook book() {
        return new ABook();
    }

    private static Arguments row(String reason, ABook book, String fact, Object expected) {
        return Arguments.of(reason, book, fact, expected);
    }

    static Stream<Arguments> known() {
        return Stream.of(
                        Stream.of(
                                row(
                                        "signed by somebody on a day",
                                        book().open(
                                                        "survey-communities",
                                                        Map.of("signedBy", "甲", "signedOn", "2026-05-28")),
                                        "survey.signed",
                                        true),
                                row(
                                        "a signature without a day is none",
                                        book().open("survey-communities", Map.of("signedBy", "甲")),
                                        "survey.signed",
                                        false),
                                row(
                                        "a receipt names who received it",
                                        book().open("remind-term", Map.of("receiptBy", "甲")),
                                        "term.reminderReceipt",
                                        true),
                                row(
                                        "six whole months before the term ends",
                                        book().open("remind-term", Map.of("reminderOn", "2025-12-20")),
                                        "term.monthsBefore",
                                        6),
                                row(
                                        "one day later it is five months",
                                        book().open("remind-term", Map.of("reminderOn", "2025-12-21")),
                                        "term.monthsBefore",
                                        5),
                                row(
                                        "the class as the case says it",
                                        book().open("classify-community", Map.of("class", "KEY")),
                                        "class",
                                        "KEY"),
                                row(
                                        "a tailored plan has leader, measures, date",
                                        book().open(
                                                        "classify-community",
                                                        Map.of("leader", "甲", "measures", "乙", "dueOn", "2026-06-05")),
                                        "class.planOwned",
                                        true),
                                row(
                                        "a plan without a date is not owned",
                                        book().open("classify-community", Map.of("leader", "甲", "measures", "乙")),
                                        "class.planOwned",
                                        false)),
                        Stream.of(
                                row(
                                        "a group has leader, members, office",
                                        book().open(
                                                        "form-street-group",
                                                        Map.of(
                                                                "leader",
                                                                "甲",
                                                                "members",
                                                                List.of("乙"),
                                                                "officeAt",
                                                                "党建办")),
                                        "group.street",
                                        true),
                                row(
                                        "a group without members is none",
                                        book().open("form-street-group", Map.of("leader", "甲", "officeAt", "党建办")),
                                        "group.street",
                                        false),
                                row(
                                        "the incumbent leads",
                                        book().open("form-community-group", Map.of("leader", "党员1")),
                                        "group.leaderIsIncumbentOrReason",
                                        true),
                                row(
                                        "another leader needs a reason",
                                        book().open("form-community-group", Map.of("leader", "党员2")),
                                        "group.leaderIsIncumbentOrReason",
                                        false),
                                row(
                                        "another leader with a reason passes",
                                        book().open(
                                                        "form-community-group",
                                                        Map.of("leader", "党员2", "deviationReason", "书记病休")),
                                        "group.leaderIsIncumbentOrReason",
                                        true),
                                row(
                                        "nobody leads: the reason alone does not do",
                                        book().open("form-community-group", Map.of("deviationReason", "书记病休")),
                                        "group.leaderIsIncumbentOrReason",
                                        false)),
                        Stream.of(
                                row("nothing declared is a no", book(), "org.pauseWanted", false),
                                row(
                                        "a pause declared",
                                        book().declared(IntentionKind.PAUSE, true),
                                        "org.pauseWanted",
                                        true),
                                row(
                                        "a pause taken back",
                                        book().declared(IntentionKind.PAUSE, true)
                                                .declared(IntentionKind.PAUSE, false),
                                        "org.pauseWanted",
                                        false),
                                row(
                                        "a pause of the roster before does not speak for this one",
                                        book().declared(IntentionKind.PAUSE, true)
                                                .raised(Counter.ROSTER),
                                        "org.pauseWanted",
                                        false),
                                row(
                                        "invalidity of an earlier round is over",
                                        book().declared(IntentionKind.INVALIDITY, true)
                                                .raised(Counter.ROUND),
                                        "invalid.decided",
                                        false),
                                row(
                                        "a lapsed guide before the new training is over",
                                        book().declared(IntentionKind.GUIDE_LAPSED, true)
                                                .raised(Counter.TRAINING),
                                        "training.guideLapsed",
                                        false),
                                row(
                                        "a postponement stays wanted",
                                        book().declared(IntentionKind.POSTPONEMENT, true)
                                                .raised(Counter.ROUND),
                                        "org.postponeWanted",
                                        true),
                                row(
                                        "asked in the survey and not wanted",
                                        book().closed("survey-communities", Map.of()),
                                        "org.adjustmentWanted",
                                        false)),
                        Stream.of(
                                row(
                                        "members on the roster",
                                        book().of(ACommunity.aCommunity()
                                                .withMembers(20)
                                                .withProbationary(3)),
                                        "members.total",
                                        23),
                                row(
                                        "full members",
                                        book().of(ACommunity.aCommunity()
                                                .withMembers(20)
                                                .withProbationary(3)),
                                        "members.full",
                                        20),
                                row(
                                        "an open adjustment is not closed",
                                        book().of(ACommunity.aCommunity().beingAdjusted()),
                                        "org.adjustmentsClosed",
                                        false),
                                row(
                                        "no committee",
                                        book().of(ACommunity.aCommunity().withoutCommittee()),
                                        "org.hasCommittee",
                                        false),
                                row(
                                        "seven full members have a committee",
                                        book().of(ACommunity.aCommunity().withMembers(7))
                                                .open(
                                                        "adjust-party-units",
                                                        Map.of("hasCommittee", true, "seats", 3, "form", "BRANCH")),
                                        "adjust.formFits",
                                        true),
                                row(
                                        "six have none",
                                        book().of(ACommunity.aCommunity().withMembers(6))
                                                .open(
                                                        "adjust-party-units",
                                                        Map.of("hasCommittee", true, "seats", 3, "form", "BRANCH")),
                                        "adjust.formFits",
                                        false),
                                row(
                                        "eight seats are too many for a branch",
                                        book().open(
                                                        "adjust-party-units",
                                                        Map.of("hasCommittee", true, "seats", 8, "form", "BRANCH")),
                                        "adjust.formFits",
                                        false)),
                        Stream.of(
                                row("required media of the profile", book(), "publicity.required", 2),
                                row(
                                        "one of the two media has a record",
                                        book().open(
                                                        "publicise",
                                                        Map.of(
                                                                "records",
                                                                List.of(Map.of(
                                                                        "medium",
                                                                        "QQ_GROUP",
                                                                        "topics",
                                                                        List.of("GOAL"))))),
                                        "publicity.records",
                                        1),
                                row(
                                        "a letter is no required medium",
                                        book().open(
                                                        "publicise",
                                                        Map.of(
                                                                "records",
                                                                List.of(Map.of(
                                                                        "medium",
                                                                        "LETTER",
                                                                        "topics",
                                                                        List.of("GOAL"))))),
                                        "publicity.records",
                                        0),
                                row(
                                        "an event of law education",
                                        book().open(
                                                        "law-education",
                                                        Map.of(
                                                                "events",
                                                                List.of(Map.of("title", "讲座", "on", "2026-06-01")))),
                                        "law.eventRecorded",
                                        true),
                                row(
                                        "no event yet",
                                        book().open("law-education", Map.of()),
                                        "law.eventRecorded",
                                        false)),
                        Stream.of(
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
                                        book().open(
                                                        "widen-sources",
                                                        Map.of("sources", List.of(Map.of("group", "RETIRED")))),
                                        "sources.marked",
                                        true),
                                row(
                                        "members asked without opinions",
                                        book().open("deliberate-internally", Map.of("membersAsked", 20)),
                                        "deliberation.membersConsulted",
                                        false),
                                row(
                                        "residents asked and heard",
                                        book().open(
                                                        "deliberate-internally",
                                                        Map.of("residentsAsked", 20, "residentsOpinions", "同意")),
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
                                        true)),
                        Stream.of(
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
                                row(
                                        "seats of the request",
                                        book().open("request-meeting", Map.of("seats", 5)),
                                        "seats",
                                        5),
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
                                        java.time.LocalDate.of(2026, 7, 4))),
                        Stream.of(
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
                                        book().open(
                                                        "publish-result",
                                                        Map.of(
                                                                "publishedFrom",
                                                                "2026-07-10",
                                                                "places",
                                                                List.of("公开栏"))),
                                        "resultNotice.published",
                                        true),
                                row("one item not handed over", handover(false), "handover.allClosed", false),
                                row(
                                        "every item handed over before a supervisor",
                                        handover(true),
                                        "handover.allClosed",
                                        true),
                                row(
                                        "a rule without an owner",
                                        book().open(
                                                        "build-rules",
                                                        Map.of(
                                                                "rules",
                                                                List.of(Map.of(
                                                                        "title", "议事规则", "dueOn", "2026-07-20")))),
                                        "rules.listed",
                                        false),
                                row("no rule at all", book().open("build-rules", Map.of()), "rules.listed", false),
                                row(
                                        "handed on to the residents' election",
                                        book().open("start-residents-election", Map.of("handedOn", "2026-07-15")),
                                        "residents.flagged",
                                        true)))
                .flatMap(s -> s);
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
                        Fact.Known.class, k -> assertThat(plain(k.value())).isEqualTo(expected));
    }

    private static Object plain(FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return flag.holds();
        }
        if (value instanceof FactValue.Text text) {
            return text.code();
        }
        if (value instanceof FactValue.Count count) {
            return count.number();
        }
        return value instanceof FactValue.Day day ? day.date() : value;
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                row("the survey has not begun", book(), "survey.signed", "survey-communities"),
                row("the class is not yet chosen", book().open("classify-community", Map.of()), "class", "类别"),
                row(
                        "whether an adjustment is wanted is asked in the survey",
                        book().open("survey-communities", Map.of()),
                        "org.adjustmentWanted",
                        "survey-communities"),
                row(
                        "the method may still change",
                        book().open("choose-method", Map.of()).closed("widen-sources", Map.of()),
                        "plan.differsFromChoice",
                        "choose-method"),
                row(
                        "the request is not answered",
                        book().open("request-meeting", Map.of("method", "X")).closed("choose-method", Map.of()),
                        "reply.coversMethod",
                        "request-meeting"),
                row("the roster is off", book().withoutRoster(), "members.full", "花名册"),
                row(
                        "no module offers the rule of the three bars",
                        book().guideGate("").open("train-people", Map.of()),
                        "training.threeBars",
                        "guide-gate"),
                row("the election does not say who left", book().open("care-leavers", Map.of()), "leaver.talk", "离任"),
                row("the street is not seen", book().seeingNoStreet(), "cycle.communitiesAfter", "街道"),
                row(
                        "the criteria are not published",
                        book().open("set-criteria", Map.of()),
                        "criteria.publishedOn",
                        "公布日期"),
                row("no seats before the request", book(), "seats", "request-meeting"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void whatNobodyRecordedIsUnknownAndSaysWhy(String reason, ABook book, String fact, String named) {
        assertThat(book.read(fact))
                .isInstanceOfSatisfying(
                        Fact.Unknown.class, u -> assertThat(u.why().zh()).contains(named));
    }

    @Test
    void threeBarsAreShutByAnyVerdictButPass() {
        ABook trained = book().open(
                        "train-people",
                        Map.of(
                                "topics",
                                List.of("LAW"),
                                "trainees",
                                List.of(Map.of("name", "甲", "exam", "FAIL", "duty", "RECEIVE_PETITIONS"))));

        assertThat(plain(((Fact.Known) trained.read("training.threeBars")).value()))
                .isEqualTo(true);
        assertThat(plain(((Fact.Known) trained.guideGate("BLOCK_DUTY").read("training.threeBars")).value()))
                .isEqualTo(false);
    }

    @Test
    void everyMediumAndTopicIsALineOfItsOwn() {
        ABook half = book().open(
                        "publicise",
                        Map.of("records", List.of(Map.of("medium", "QQ_GROUP", "topics", List.of("MEANING", "GOAL")))));

        assertThat(items(half.read("publicity.mediaTopics")))
                .extracting(Item::key, Item::holds)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("medium:QQ_GROUP", true),
                        org.assertj.core.groups.Tuple.tuple("medium:NOTICE_BOARD", false),
                        org.assertj.core.groups.Tuple.tuple("topic:GOAL", true),
                        org.assertj.core.groups.Tuple.tuple("topic:CRITERIA", false));
    }

    @Test
    void talkMustAffirmCareAndGuide() {
        ABook talks = book().others(f -> f.items(
                        "result.leavers",
                        new Item("1", "甲", false, ""),
                        new Item("2", "乙", false, ""),
                        new Item("3", "丙", false, "")))
                .open(
                        "care-leavers",
                        Map.of(
                                "talks",
                                List.of(
                                        Map.of("person", "甲", "affirmed", "好", "concerns", "无困难", "guidance", "继续发挥作用"),
                                        Map.of("person", "乙", "affirmed", "好"))));

        assertThat(items(talks.read("leaver.talk"))).extracting(Item::holds).containsExactly(true, false, false);
    }

    @Test
    void everyNewMemberIsTrained() {
        ABook trained = book().others(
                        f -> f.items("result.newMembers", new Item("1", "甲", true, ""), new Item("2", "乙", true, "")))
                .open("train-new-team", Map.of("trainees", List.of(Map.of("name", "甲"))));

        assertThat(items(trained.read("newMember.trained")))
                .extracting(Item::holds)
                .containsExactly(true, false);
    }

    @Test
    void archiveIsCompleteOnlyWithEveryDocumentOfTheClosedSteps() {
        ABook filed = book().closed("survey-communities", Map.of()).closed("form-community-group", Map.of());
        ABook half = filed.open("archive", Map.of("items", List.of(Map.of("document", "T03"))));

        assertThat(plain(((Fact.Known) half.read("archive.complete")).value())).isEqualTo(false);
        assertThat(half.read("archive.complete").reasons().get(0).zh()).contains("T11");
        assertThat(plain(((Fact.Known) half.read("archive.digested")).value())).isEqualTo(true);
        ABook whole =
                filed.open("archive", Map.of("items", List.of(Map.of("document", "T03"), Map.of("document", "T11"))));
        assertThat(plain(((Fact.Known) whole.read("archive.complete")).value())).isEqualTo(true);
    }

    @Test
    void documentWithoutAnyRecordHasNoDigest() {
        ABook odd = book().open("archive", Map.of("items", List.of(Map.of("document", "T99"))));

        assertThat(plain(((Fact.Known) odd.read("archive.digested")).value())).isEqualTo(false);
    }

    private static List<Item> items(Fact fact) {
        return ((FactValue.Items) ((Fact.Known) fact).value()).items();
    }

    @Test
    void everyFactOfTheProcedureHasTheKindOfTheClosedList() {
        Map<FactName, FactKind> kinds = DefinitionReader.shipped().facts();
        Set<FactName> offered = ProcedureFacts.names();

        assertThat(offered).hasSizeGreaterThan(60);
        assertThat(kinds.keySet())
                .containsAll(offered.stream().filter(f -> !extra(f)).toList());
    }

    /** Facts that forms show and gates do not ask. */
    private static boolean extra(FactName fact) {
        return Set.of(
                        "members.total",
                        "members.full",
                        "members.probationary",
                        "org.termEndsOn",
                        "org.incumbentSecretary",
                        "org.team",
                        "cycle.upperTitle",
                        "cycle.upperNumber",
                        "request.surplus",
                        "plan.owners",
                        "plan.dates")
                .contains(fact.value());
    }
}
