// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** Term, survey and class: 任期提醒、调查摸底、社区类别. */
final class SurveyFacts {

    private static final String REMINDER = "remind-term";
    private static final String SURVEY = "survey-communities";
    private static final String CLASS = "classify-community";

    private SurveyFacts() {}

    static List<CaseFact> all() {
        return Stream.of(term(), survey(), classes()).flatMap(List::stream).toList();
    }

    private static List<CaseFact> term() {
        return List.of(
                CaseFact.of(
                        "org.termEndsOn",
                        (fact, book) -> book.organisation()
                                .map(org -> Fact.day(fact, org.termEndsOn(), "organisation"))
                                .orElseGet(() -> OrganisationFacts.streetHasNone(fact))),
                CaseFact.of("term.monthsBefore", SurveyFacts::monthsBefore),
                CaseFact.ofForm(
                        "term.reminderReceipt",
                        REMINDER,
                        f -> f.has("receiptBy"),
                        Reason.of("提醒函已签收。", "The reminder was received.", "支部条例22"),
                        Reason.of(
                                "提醒函尚无签收人。请填写签收人。",
                                "Nobody is named as having received the reminder. Fill in who did.",
                                "支部条例22")));
    }

    private static List<CaseFact> survey() {
        return List.of(CaseFact.ofForm(
                "survey.signed",
                SURVEY,
                f -> f.has("signedBy") && f.has("signedOn"),
                Reason.of("调查摸底情况表已签字。", "The survey is signed.", "S13"),
                Reason.of("调查摸底情况表缺签字人或签字日期。请补签。", "The survey lacks who signed it or when. Have it signed.", "S13")));
    }

    private static List<CaseFact> classes() {
        return List.of(
                CaseFact.ofForm(
                        "class",
                        CLASS,
                        (fact, entry) -> entry.form().has("class")
                                ? Fact.text(fact, entry.form().text("class"), CLASS)
                                : CaseFact.empty(fact, entry, "类别", "class")),
                CaseFact.ofForm(
                        "class.set",
                        CLASS,
                        f -> f.has("class"),
                        Reason.of("类别已认定。", "The class is set.", "S13"),
                        Reason.of(
                                "类别尚未认定。请选择一般、重点或难点。",
                                "The class is not set. Choose NORMAL, KEY or DIFFICULT.",
                                "S13")),
                CaseFact.ofForm(
                        "class.planOwned",
                        CLASS,
                        SurveyFacts::planOwned,
                        Reason.of("一社区一策方案有包联领导、措施和期限。", "The tailored plan has leader, measures and date.", "S13"),
                        Reason.of(
                                "一社区一策方案须写明包联领导、解决方案和完成期限。请补齐。",
                                "The tailored plan needs leader, measures and due date. Complete it.",
                                "S13")));
    }

    private static boolean planOwned(FormData form) {
        return form.has("leader") && form.has("measures") && form.has("dueOn");
    }

    private static Fact monthsBefore(FactName fact, CaseBook book) {
        StepBook entry = book.step(org.huanjie.api.procedure.StepId.of(REMINDER));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        return book.organisation()
                .map(org -> monthsBefore(fact, entry, org))
                .orElseGet(() -> OrganisationFacts.streetHasNone(fact));
    }

    private static Fact monthsBefore(FactName fact, StepBook entry, PartyOrg org) {
        return entry.form()
                .date("reminderOn")
                .map(on -> Fact.count(
                        fact,
                        months(on, org.termEndsOn()),
                        REMINDER,
                        Reason.of(
                                "提醒日期 {0}，任期届满 {1}，提前 {2} 个月。",
                                "Reminded on {0}, term ends on {1}: {2} months before.",
                                "支部条例22",
                                on,
                                org.termEndsOn(),
                                months(on, org.termEndsOn()))))
                .orElseGet(() -> CaseFact.empty(fact, entry, "提醒日期", "reminderOn"));
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(from, to));
    }
}
