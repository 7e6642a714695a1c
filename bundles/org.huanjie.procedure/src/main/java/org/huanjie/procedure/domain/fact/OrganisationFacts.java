// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** The organisation that elects and its members as numbers: 党组织和党员. */
final class OrganisationFacts {

    private static final String ADJUST = "adjust-party-units";

    private OrganisationFacts() {}

    static List<CaseFact> all() {
        return Stream.of(organisation(), numbers()).flatMap(List::stream).toList();
    }

    private static List<CaseFact> organisation() {
        return List.of(
                ofOrg("org.hasCommittee", (fact, org) -> Fact.flag(fact, org.hasCommittee(), "organisation")),
                ofOrg(
                        "org.incumbentSecretary",
                        (fact, org) -> Fact.text(fact, org.incumbentSecretary(), "organisation")),
                ofOrg("org.team", (fact, org) -> Fact.names(fact, org.incumbentCommittee(), "organisation")),
                ofOrg(
                        "org.adjustmentsClosed",
                        (fact, org) -> CaseFact.flag(
                                fact,
                                org.adjustment() != AdjustmentState.OPEN,
                                "organisation",
                                Reason.of("没有正在进行的设置调整。", "No adjustment is open.", "S21"),
                                Reason.of(
                                        "设置调整尚未结束。请先办结调整，再开展换届。",
                                        "An adjustment is open. Close it before the election.",
                                        "S21"))));
    }

    private static List<CaseFact> numbers() {
        return List.of(
                members("members.total", v -> true),
                members("members.full", Voter::full),
                members("members.probationary", v -> !v.full()),
                CaseFact.of("adjust.formFits", OrganisationFacts::formFits));
    }

    static Fact streetHasNone(FactName fact) {
        return Fact.unknown(
                fact,
                "街道本级没有选举的党组织。请在社区的案卷中查看。",
                "The street's own case has no electing organisation. Look in the community's case.");
    }

    private static CaseFact ofOrg(String name, BiFunction<FactName, PartyOrg, Fact> reading) {
        return CaseFact.of(
                name,
                (fact, book) ->
                        book.organisation().map(org -> reading.apply(fact, org)).orElseGet(() -> streetHasNone(fact)));
    }

    private static CaseFact members(String name, Predicate<Voter> which) {
        return CaseFact.of(
                name,
                (fact, book) -> ofMembers(fact, book, all -> {
                    int number = (int) all.stream().filter(which).count();
                    return Fact.count(
                            fact,
                            number,
                            "roster",
                            Reason.of("花名册共 {0} 人，其中 {1} 人。", "{1} of {0} on the roster.", "条例5", all.size(), number));
                }));
    }

    private static Fact ofMembers(FactName fact, CaseBook book, Function<List<Voter>, Fact> reading) {
        return book.members()
                .map(reading)
                .orElseGet(() -> Fact.unknown(
                        fact,
                        "党员花名册未安装或未启用。请联系管理员启用。",
                        "The roster is absent or off. Ask the administrator to switch it on."));
    }

    /** The form chosen at the adjustment against the number of full members (L07–L10), by the rule {@code form}. */
    private static Fact formFits(FactName fact, CaseBook book) {
        StepBook entry = book.step(org.huanjie.api.procedure.StepId.of(ADJUST));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        return ofMembers(fact, book, all -> {
            int full = (int) all.stream().filter(Voter::full).count();
            Optional<Answer> answer = book.rule("form", Map.of("fullMembers", full));
            return answer.map(a -> judged(fact, entry.form(), full, a))
                    .orElseGet(() -> Fact.unknown(
                            fact, "没有安装“form”规则。请联系管理员。", "No module offers the rule 'form'. Ask the administrator."));
        });
    }

    private static Fact judged(FactName fact, FormData form, int full, Answer answer) {
        boolean committee = Boolean.TRUE.equals(answer.values().get("committee"));
        boolean chosen = form.flag("hasCommittee").orElse(!committee);
        int seats = form.count("seats").orElse(0);
        int most = committee && answer.values().get("seatsMax") instanceof Integer max ? max : 0;
        boolean fits = !answer.is("ERROR")
                && chosen == committee
                && (committee ? seats >= 1 && seats <= seatsMax(form, most) : seats == 0);
        Reason numbers = Reason.of(
                "正式党员 {0} 人，{1}设委员会；填写的是{2}设委员会、名额 {3}。",
                "{0} full members: committee {1}; filled in: committee {2}, {3} seats.",
                "L07-L10",
                full,
                committee ? "应" : "不",
                chosen ? "" : "不",
                seats);
        return Fact.flag(
                fact,
                fits,
                ADJUST,
                numbers,
                answer.reasons().isEmpty() ? numbers : answer.reasons().get(0));
    }

    /** The calculator answers for a branch; a general branch has at most nine, a committee at most eleven (L10). */
    private static int seatsMax(FormData form, int ofBranch) {
        return switch (form.text("form")) {
            case "GENERAL_BRANCH" -> 9;
            case "COMMITTEE" -> 11;
            default -> ofBranch;
        };
    }
}
