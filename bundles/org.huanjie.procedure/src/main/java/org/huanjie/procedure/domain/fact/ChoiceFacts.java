// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** Criteria, sources, method and deliberation: 选人标准、选人渠道、提名方式、内部酝酿. */
final class ChoiceFacts {

    private static final String METHOD = "choose-method";
    private static final String DELIBERATION = "deliberate-internally";

    private ChoiceFacts() {}

    static List<CaseFact> all() {
        return Stream.of(criteria(), method(), deliberation())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseFact> criteria() {
        return List.of(
                CaseFact.ofForm(
                        "criteria.publishedOn",
                        "set-criteria",
                        (fact, e) -> e.form()
                                .date("publishedOn")
                                .map(d -> Fact.day(
                                        fact,
                                        d,
                                        "set-criteria",
                                        Reason.of("选人标准于 {0} 公布。", "The criteria were published on {0}.", "S18", d)))
                                .orElseGet(() -> CaseFact.empty(fact, e, "公布日期", "publishedOn"))),
                CaseFact.ofForm(
                        "sources.marked",
                        "widen-sources",
                        f -> !f.rows("sources").isEmpty(),
                        Reason.of("已标明选人来源。", "Sources are marked.", "S28; S29"),
                        Reason.of("尚未标明选人来源。请至少登记一项。", "No source is marked. Enter at least one.", "S28; S29")));
    }

    private static List<CaseFact> method() {
        return List.of(
                CaseFact.ofForm(
                        "case.method",
                        METHOD,
                        (fact, e) -> e.form().has("method")
                                ? Fact.text(fact, e.form().text("method"), METHOD)
                                : CaseFact.empty(fact, e, "提名方式", "method")),
                CaseFact.ofForm(
                        "method.reasoned",
                        METHOD,
                        f -> f.has("reason"),
                        Reason.of("已说明选择该方式的理由。", "The reason for the method is given.", "S35"),
                        Reason.of("尚未说明选择该提名方式的理由。请补填。", "The reason for the method is missing. Fill it in.", "S35")),
                CaseFact.ofForm(
                        "meeting.primaryChosen",
                        METHOD,
                        (fact, e) -> e.form()
                                .flag("primary")
                                .map(p -> Fact.flag(fact, p, METHOD))
                                .orElseGet(() -> CaseFact.empty(fact, e, "是否预选", "primary"))));
    }

    private static List<CaseFact> deliberation() {
        return List.of(
                CaseFact.ofForm(
                        "deliberation.membersConsulted",
                        DELIBERATION,
                        f -> asked(f, "membersAsked", "membersOpinions"),
                        Reason.of("已征求党员意见。", "Members were consulted.", "S36"),
                        Reason.of(
                                "须记录征求党员的人数和意见。请补填。",
                                "Number and opinions of the members asked are missing. Fill them in.",
                                "S36")),
                CaseFact.ofForm(
                        "deliberation.residentsConsulted",
                        DELIBERATION,
                        f -> asked(f, "residentsAsked", "residentsOpinions"),
                        Reason.of("已征求居民（代表）意见。", "Residents were consulted.", "S36"),
                        Reason.of(
                                "须记录征求居民（代表）的人数和意见。请补填。",
                                "Number and opinions of the residents asked are missing. Fill them in.",
                                "S36")));
    }

    private static boolean asked(FormData form, String number, String opinions) {
        return form.count(number).orElse(0) > 0 && form.has(opinions);
    }
}
