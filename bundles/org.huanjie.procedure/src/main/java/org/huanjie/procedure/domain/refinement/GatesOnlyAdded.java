// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.domain.definition.FactKind;
import org.huanjie.procedure.domain.definition.GateFacts;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Gate;
import org.huanjie.procedure.domain.refinement.StepChange.Demand;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R3; S09 履行程序不走样：条件只能叠加，不得替换；表单项和文书只增不减；只用程序列出的事实和参数。 */
final class GatesOnlyAdded {
    private static final String CLAUSE = "S09";

    private GatesOnlyAdded() {}

    static void check(ProcedureDefinition laid, Overlay overlay, Faults faults) {
        for (StepChange change : overlay.steps()) {
            String where = change.id().value();
            if (change.demands().contains(Demand.REPLACE_GATES)) {
                faults.add(
                        ProcedureProblem.OVERLAY_R3,
                        CLAUSE,
                        where,
                        "不得替换或取消「{1}」的法定条件，只能增加。",
                        "the statutory gates of {1} cannot be replaced or dropped, only added to.",
                        StepsStay.title(laid, change.id()));
            }
            change.papers()
                    .dropped()
                    .forEach(p -> faults.add(
                            ProcedureProblem.OVERLAY_R3,
                            CLAUSE,
                            where,
                            "不得取消「{1}」的表单项或文书“{2}”，只能增加。",
                            "field or document {2} of {1} cannot be dropped.",
                            StepsStay.title(laid, change.id()),
                            p));
            laid.find(change.id()).ifPresent(step -> change.gates().forEach(g -> gate(laid, step, g, faults)));
        }
    }

    private static void gate(ProcedureDefinition laid, StepDefinition step, Gate gate, Faults faults) {
        String where = step.id().value();
        GateFacts.expected(gate.rule()).forEach((fact, kind) -> fact(laid, where, fact, Optional.of(kind), faults));
        gate.when().ifPresent(p -> p.facts().forEach(f -> fact(laid, where, f, Optional.empty(), faults)));
        gate.rule().params().stream()
                .filter(p -> !laid.params().contains(p))
                .forEach(p -> faults.add(
                        ProcedureProblem.OVERLAY_R3,
                        CLAUSE,
                        where,
                        "程序没有参数“{1}”。",
                        "the procedure knows no parameter {1}.",
                        p));
        gate.onOutcome()
                .filter(o -> !step.outcomes().allow(o))
                .ifPresent(o -> faults.add(
                        ProcedureProblem.OVERLAY_R3,
                        CLAUSE,
                        where,
                        "步骤没有办结结果“{1}”。",
                        "the step cannot end with {1}.",
                        o));
    }

    private static void fact(
            ProcedureDefinition laid, String where, FactName fact, Optional<FactKind> kind, Faults faults) {
        FactKind listed = laid.facts().get(fact);
        if (listed == null || kind.filter(k -> k != listed).isPresent()) {
            faults.add(
                    ProcedureProblem.OVERLAY_R3,
                    CLAUSE,
                    where,
                    listed == null ? "程序没有事实“{1}”。" : "事实“{1}”的类型是 {2}，这种条件不能使用。",
                    listed == null
                            ? "the procedure knows no fact {1}."
                            : "the fact {1} is of kind {2}; the gate cannot read it.",
                    fact,
                    String.valueOf(listed));
        }
    }
}
