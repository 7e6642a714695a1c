// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** The community's group and plan: 社区领导小组和实施方案. */
final class PlanFacts {

    private static final String PLAN = "draft-community-plan";
    private static final StepId METHOD = StepId.of("choose-method");
    private static final StepId SOURCES = StepId.of("widen-sources");

    private PlanFacts() {}

    static List<CaseFact> all() {
        return Stream.of(plan(), amendment()).flatMap(List::stream).toList();
    }

    private static List<CaseFact> plan() {
        return List.of(
                CaseFact.of("group.leaderIsIncumbentOrReason", PlanFacts::leader),
                CaseFact.of("plan.complete", PlanFacts::complete),
                CaseFact.ofForm("plan.owners", PLAN, (fact, e) -> Fact.names(fact, column(e.form(), "owner"), PLAN)),
                CaseFact.ofForm("plan.dates", PLAN, (fact, e) -> Fact.names(fact, column(e.form(), "dueOn"), PLAN)),
                CaseFact.of("plan.differsFromChoice", PlanFacts::differs));
    }

    private static List<CaseFact> amendment() {
        return List.of(CaseFact.ofForm(
                "plan.amendmentSigned",
                "amend-plan",
                f -> f.has("signedBy") && f.has("signedOn"),
                Reason.of("方案修改记录已签字。", "The amendment is signed.", "S16"),
                Reason.of(
                        "方案修改记录缺签字人或签字日期。请补签。", "The amendment lacks who signed it or when. Have it signed.", "S16")));
    }

    private static List<String> column(FormData form, String name) {
        return form.rows("tasks").stream()
                .map(r -> r.text(name))
                .filter(t -> !t.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    private static Fact leader(FactName fact, CaseBook book) {
        StepBook entry = book.step(StepId.of("form-community-group"));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        String incumbent = book.organisation().map(o -> o.incumbentSecretary()).orElse("");
        String leader = entry.form().text("leader");
        boolean same = !leader.isBlank() && leader.equals(incumbent);
        boolean reasoned = !leader.isBlank() && entry.form().has("deviationReason");
        return CaseFact.flag(
                fact,
                same || reasoned,
                "form-community-group",
                same
                        ? Reason.of("组长{0}是现任党组织书记。", "Leader {0} is the secretary in office.", "S15", leader)
                        : Reason.of(
                                "组长{0}不是现任书记，已说明理由。",
                                "Leader {0} is not the secretary in office; the reason is given.", "S15", leader),
                Reason.of(
                        "组长应由现任党组织书记{0}担任，填写的是“{1}”。请改正或说明理由。",
                        "The leader is to be the secretary in office, {0}, not '{1}'. Correct it or give the reason.",
                        "S15",
                        incumbent,
                        leader));
    }

    private static Fact complete(FactName fact, CaseBook book) {
        StepBook entry = book.step(StepId.of(PLAN));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        List<Reason> gaps = new PlanCheck(
                        book.definition(), book.cycle().year(), book.election().shiftMonths())
                .gaps(entry.form().rows("tasks"));
        Reason[] reasons = gaps.isEmpty()
                ? new Reason[] {Reason.of("方案各环节有责任人、有日期、前后衔接。", "Every task has owner and date, in order.", "S16; S17")
                }
                : gaps.toArray(Reason[]::new);
        return Fact.flag(fact, gaps.isEmpty(), PLAN, reasons);
    }

    /** Method and sources as chosen against those intended in the plan; known only when both are settled. */
    private static Fact differs(FactName fact, CaseBook book) {
        StepBook method = book.step(METHOD);
        StepBook sources = book.step(SOURCES);
        if (!method.closed() || !sources.closed()) {
            return CaseFact.notClosed(fact, method.closed() ? sources : method);
        }
        FormData plan = book.step(StepId.of(PLAN)).form();
        List<String> intended = plan.list("intendedSources").stream().sorted().toList();
        List<String> marked = sources.form().rows("sources").stream()
                .map(r -> r.text("group"))
                .distinct()
                .sorted()
                .toList();
        String planned = plan.text("intendedMethod");
        String chosen = method.form().text("method");
        return Fact.flag(
                fact,
                !planned.equals(chosen) || !intended.equals(marked),
                PLAN,
                Reason.of("方案拟用“{0}”，确定为“{1}”。", "The plan intended {0}, chosen is {1}.", "S16", planned, chosen),
                Reason.of(
                        "方案拟定来源{0}，确定为{1}。",
                        "The plan intended sources {0}, marked are {1}.", "S16", intended, marked));
    }
}
