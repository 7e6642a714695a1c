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
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.domain.definition.FactKind;
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

        assertThat(Plain.of(((Fact.Known) trained.read("training.threeBars")).value()))
                .isEqualTo(true);
        assertThat(Plain.of(((Fact.Known) trained.guideGate("BLOCK_DUTY").read("training.threeBars")).value()))
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

        assertThat(Plain.of(((Fact.Known) half.read("archive.complete")).value()))
                .isEqualTo(false);
        assertThat(half.read("archive.complete").reasons().get(0).zh()).contains("T11");
        assertThat(Plain.of(((Fact.Known) half.read("archive.digested")).value()))
                .isEqualTo(true);
        ABook whole =
                filed.open("archive", Map.of("items", List.of(Map.of("document", "T03"), Map.of("document", "T11"))));
        assertThat(Plain.of(((Fact.Known) whole.read("archive.complete")).value()))
                .isEqualTo(true);
    }

    @Test
    void documentWithoutAnyRecordHasNoDigest() {
        ABook odd = book().open("archive", Map.of("items", List.of(Map.of("document", "T99"))));

        assertThat(Plain.of(((Fact.Known) odd.read("archive.digested")).value()))
                .isEqualTo(false);
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
