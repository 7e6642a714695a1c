// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** Rectification, postponement, and what follows the election: 整顿、延期、公告、交接、建章立制、谈话、转入居委会换届. */
final class FollowFacts {

    private static final StepId TALKS = StepId.of("care-leavers");

    private FollowFacts() {}

    static List<CaseFact> all() {
        return Stream.of(rectification(), publication(), handover(), people())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseFact> rectification() {
        return List.of(
                CaseFact.ofForm(
                        "rectification.closedOrApproved",
                        "rectify-first",
                        f -> (f.has("closedOn") && f.has("result")) || f.has("approvalInSpite"),
                        Reason.of(
                                "整顿已完成，或已批准先行选举。",
                                "Rectification is done, or the election was approved in spite of it.",
                                "S18; O3"),
                        Reason.of(
                                "整顿尚未完成，也没有先行选举的批准文号。请完成整顿或报批。",
                                "Rectification is not done and no approval in spite of it is given. Finish it or get the approval.",
                                "S18; O3")),
                CaseFact.of("postpone.months", FollowFacts::months));
    }

    private static List<CaseFact> publication() {
        return List.of(CaseFact.ofForm(
                "resultNotice.published",
                "publish-result",
                f -> f.has("publishedFrom") && !f.list("places").isEmpty(),
                Reason.of("选举结果已公布。", "The result is published.", "党务公开条例"),
                Reason.of("选举结果公告缺公布日期或地点。请补填。", "The notice lacks day or place. Fill it in.", "党务公开条例")));
    }

    private static List<CaseFact> handover() {
        return List.of(
                CaseFact.ofForm(
                        "handover.allClosed",
                        "handover",
                        FollowFacts::handedOver,
                        Reason.of("交接事项已全部交清并有监交人。", "Every item is handed over before a supervisor.", "S49"),
                        Reason.of(
                                "交接事项须逐项有移交人、接收人并交清，且有监交人和交接日期。请补齐。",
                                "Every item needs from, to and closed, and the handover a supervisor and a day. Complete it.",
                                "S49")),
                CaseFact.ofForm(
                        "rules.listed",
                        "build-rules",
                        f -> !f.rows("rules").isEmpty()
                                && f.rows("rules").stream().allMatch(r -> r.has("owner") && r.has("dueOn")),
                        Reason.of("制度清单有责任人和日期。", "Every rule has owner and date.", "S48"),
                        Reason.of(
                                "制度清单为空，或有制度缺责任人、日期。请补齐。",
                                "The list is empty, or a rule lacks owner or date. Complete it.",
                                "S48")));
    }

    private static List<CaseFact> people() {
        return List.of(
                CaseFact.of("leaver.talk", FollowFacts::talks),
                CaseFact.ofForm(
                        "residents.flagged",
                        "start-residents-election",
                        f -> f.has("handedOn"),
                        Reason.of("已转入居民委员会换届。", "Handed on to the residents' committee election.", "O2"),
                        Reason.of("尚未登记移交日期。请补填。", "The day of the hand-off is missing. Fill it in.", "O2")));
    }

    private static boolean handedOver(FormData form) {
        List<FormData> items = form.rows("items");
        return !items.isEmpty()
                && items.stream()
                        .allMatch(r ->
                                r.has("from") && r.has("to") && r.flag("closed").orElse(false))
                && form.has("supervisor")
                && form.has("handoverOn");
    }

    /** Whole months between the end of the term and the new day, a begun month counting whole. */
    private static Fact months(FactName fact, CaseBook book) {
        StepBook entry = book.step(StepId.of("postpone-election"));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        Optional<LocalDate> ends = book.organisation().map(o -> o.termEndsOn());
        Optional<LocalDate> moved = entry.form().date("newDate");
        if (ends.isEmpty() || moved.isEmpty()) {
            return ends.isEmpty()
                    ? OrganisationFacts.streetHasNone(fact)
                    : CaseFact.empty(fact, entry, "拟改至", "newDate");
        }
        int months = monthsBegun(ends.orElseThrow(), moved.orElseThrow());
        return Fact.count(
                fact,
                months,
                "postpone-election",
                Reason.of(
                        "任期届满 {0}，拟改至 {1}，相差 {2} 个月。",
                        "The term ends on {0}, the new day is {1}: {2} months.",
                        "条例3",
                        ends.orElseThrow(),
                        moved.orElseThrow(),
                        months));
    }

    static int monthsBegun(LocalDate one, LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        int whole = (int) ChronoUnit.MONTHS.between(early, late);
        return early.plusMonths(whole).isBefore(late) ? whole + 1 : whole;
    }

    /** S49: a talk with each leaver and each unsuccessful candidate, that affirms, cares and guides. */
    private static Fact talks(FactName fact, CaseBook book) {
        StepBook entry = book.step(TALKS);
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        Fact leavers = book.facts().read(FactName.of("result.leavers"));
        if (!(leavers instanceof Fact.Known known && known.value() instanceof FactValue.Items items)) {
            return Fact.unknown(
                    fact,
                    "离任、落选人员名单未知：" + leavers.reasons().get(0).zh(),
                    "The leavers are unknown: " + leavers.reasons().get(0).en());
        }
        List<Item> lines =
                items.items().stream().map(i -> talk(i, entry.form())).toList();
        return Fact.items(
                fact,
                lines,
                TALKS.value(),
                Reason.of(
                        "离任、落选人员 {0} 人，已谈话 {1} 人。",
                        "{0} leavers and unsuccessful candidates, {1} talks.",
                        "S49",
                        lines.size(),
                        lines.stream().filter(Item::holds).count()));
    }

    private static Item talk(Item person, FormData form) {
        Optional<FormData> talk = form.rows("talks").stream()
                .filter(t -> t.text("person").equals(person.label()))
                .findFirst();
        boolean whole = talk.filter(t -> t.has("affirmed") && t.has("concerns") && t.has("guidance"))
                .isPresent();
        String why = talk.isEmpty() ? "尚未谈话" : "谈话须有肯定成绩、关心生产生活、教育引导三项内容";
        return new Item(person.key(), person.label(), whole, whole ? "" : why);
    }
}
