// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.refinement.StepChange.Demand;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R1; S09 遵循步骤不减少：法定步骤不得删除、跳过或改为可免办，新增步骤以 x- 开头。 */
final class StepsStay {
    private static final String CLAUSE = "S09";

    private StepsStay() {}

    static void check(ProcedureDefinition base, Overlay overlay, Faults faults) {
        overlay.removed().forEach(id -> removed(base, id, faults));
        for (StepChange change : overlay.steps()) {
            String where = change.id().value();
            named(base, change, faults);
            if (change.demands().contains(Demand.SKIP)) {
                faults.add(
                        ProcedureProblem.OVERLAY_R1,
                        CLAUSE,
                        where,
                        "法定步骤「{1}」不能设为可跳过（遵循步骤不减少）。",
                        "the statutory step {1} cannot be made optional.",
                        title(base, change.id()));
            }
            if (change.demands().contains(Demand.WAIVE)) {
                faults.add(
                        ProcedureProblem.OVERLAY_R1,
                        CLAUSE,
                        where,
                        "步骤「{1}」不能改为可免办（遵循步骤不减少）。",
                        "the step {1} cannot be made waivable.",
                        title(base, change.id()));
            }
        }
    }

    private static void named(ProcedureDefinition base, StepChange change, Faults faults) {
        String where = change.id().value();
        boolean known = base.find(change.id()).isPresent();
        if (known && change.own().isPresent()) {
            String title = title(base, change.id());
            fault(faults, where, "不得以自己的步骤替换已有步骤「{1}」。", "an own step cannot take the place of {1}.", title);
        } else if (!known && change.own().isEmpty()) {
            fault(
                    faults,
                    where,
                    "程序没有这个步骤；新增步骤须写明 zh、stage、role、source。",
                    "there is no such step; an own step gives zh, stage, role and source.");
        } else if (!known && !where.startsWith("x-")) {
            fault(
                    faults,
                    where,
                    "程序没有这个步骤；新增步骤的编号须以 x- 开头。",
                    "there is no such step; the id of an own step begins with x-.");
        }
    }

    private static void fault(Faults faults, String where, String zh, String en, Object... values) {
        faults.add(ProcedureProblem.OVERLAY_R1, CLAUSE, where, zh, en, values);
    }

    private static void removed(ProcedureDefinition base, StepId id, Faults faults) {
        faults.add(
                ProcedureProblem.OVERLAY_R1,
                CLAUSE,
                id.value(),
                "不得删除法定步骤「{1}」（遵循步骤不减少）。",
                "the statutory step {1} cannot be removed.",
                title(base, id));
    }

    static String title(ProcedureDefinition base, StepId id) {
        return base.find(id).map(s -> s.zh()).orElse(id.value());
    }
}
