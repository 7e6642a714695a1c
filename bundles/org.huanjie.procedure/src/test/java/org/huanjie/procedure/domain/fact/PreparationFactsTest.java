// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.procedure.Counter;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts of the preparation (准备阶段), each read from what is on file. */
class PreparationFactsTest {
    private static ABook book() {
        return new ABook();
    }

    private static Arguments row(String reason, ABook book, String fact, Object expected) {
        return Arguments.of(reason, book, fact, expected);
    }

    static Stream<Arguments> known() {
        return Stream.of(
                row(
                        "signed by somebody on a day",
                        book().open("survey-communities", Map.of("signedBy", "甲", "signedOn", "2026-05-28")),
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
                        false),
                row(
                        "a group has leader, members, office",
                        book().open(
                                        "form-street-group",
                                        Map.of("leader", "甲", "members", List.of("乙"), "officeAt", "党建办")),
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
                        book().open("form-community-group", Map.of("leader", "党员2", "deviationReason", "书记病休")),
                        "group.leaderIsIncumbentOrReason",
                        true),
                row(
                        "nobody leads: the reason alone does not do",
                        book().open("form-community-group", Map.of("deviationReason", "书记病休")),
                        "group.leaderIsIncumbentOrReason",
                        false),
                row("nothing declared is a no", book(), "org.pauseWanted", false),
                row("a pause declared", book().declared(IntentionKind.PAUSE, true), "org.pauseWanted", true),
                row(
                        "a pause taken back",
                        book().declared(IntentionKind.PAUSE, true).declared(IntentionKind.PAUSE, false),
                        "org.pauseWanted",
                        false),
                row(
                        "a pause of the roster before does not speak for this one",
                        book().declared(IntentionKind.PAUSE, true).raised(Counter.ROSTER),
                        "org.pauseWanted",
                        false),
                row(
                        "invalidity of an earlier round is over",
                        book().declared(IntentionKind.INVALIDITY, true).raised(Counter.ROUND),
                        "invalid.decided",
                        false),
                row(
                        "a lapsed guide before the new training is over",
                        book().declared(IntentionKind.GUIDE_LAPSED, true).raised(Counter.TRAINING),
                        "training.guideLapsed",
                        false),
                row(
                        "a postponement stays wanted",
                        book().declared(IntentionKind.POSTPONEMENT, true).raised(Counter.ROUND),
                        "org.postponeWanted",
                        true),
                row(
                        "asked in the survey and not wanted",
                        book().closed("survey-communities", Map.of()),
                        "org.adjustmentWanted",
                        false),
                row(
                        "members on the roster",
                        book().of(ACommunity.aCommunity().withMembers(20).withProbationary(3)),
                        "members.total",
                        23),
                row(
                        "full members",
                        book().of(ACommunity.aCommunity().withMembers(20).withProbationary(3)),
                        "members.full",
                        20),
                row(
                        "an open adjustment is not closed",
                        book().of(ACommunity.aCommunity().beingAdjusted()),
                        "org.adjustmentsClosed",
                        false),
                row("no committee", book().of(ACommunity.aCommunity().withoutCommittee()), "org.hasCommittee", false),
                row(
                        "seven full members have a committee",
                        book().of(ACommunity.aCommunity().withMembers(7))
                                .open("adjust-party-units", Map.of("hasCommittee", true, "seats", 3, "form", "BRANCH")),
                        "adjust.formFits",
                        true),
                row(
                        "six have none",
                        book().of(ACommunity.aCommunity().withMembers(6))
                                .open("adjust-party-units", Map.of("hasCommittee", true, "seats", 3, "form", "BRANCH")),
                        "adjust.formFits",
                        false),
                row(
                        "eight seats are too many for a branch",
                        book().open("adjust-party-units", Map.of("hasCommittee", true, "seats", 8, "form", "BRANCH")),
                        "adjust.formFits",
                        false),
                row("required media of the profile", book(), "publicity.required", 2),
                row(
                        "one of the two media has a record",
                        book().open(
                                        "publicise",
                                        Map.of(
                                                "records",
                                                List.of(Map.of("medium", "QQ_GROUP", "topics", List.of("GOAL"))))),
                        "publicity.records",
                        1),
                row(
                        "a letter is no required medium",
                        book().open(
                                        "publicise",
                                        Map.of(
                                                "records",
                                                List.of(Map.of("medium", "LETTER", "topics", List.of("GOAL"))))),
                        "publicity.records",
                        0),
                row(
                        "an event of law education",
                        book().open(
                                        "law-education",
                                        Map.of("events", List.of(Map.of("title", "讲座", "on", "2026-06-01")))),
                        "law.eventRecorded",
                        true),
                row("no event yet", book().open("law-education", Map.of()), "law.eventRecorded", false));
    }

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @MethodSource("known")
    void knownFactSaysWhatIsOnFile(String reason, ABook book, String fact, Object expected) {
        assertThat(book.read(fact))
                .isInstanceOfSatisfying(
                        Fact.Known.class, k -> assertThat(Plain.of(k.value())).isEqualTo(expected));
    }
}
