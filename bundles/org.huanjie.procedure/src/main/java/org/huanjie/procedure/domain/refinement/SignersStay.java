// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.List;
import java.util.Set;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.refinement.StepChange.Demand;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R6; 条例第十四条：法定签署人按原次序全部保留，只能增加会签人；全部同意不得改为任一同意；办理人员只能减少。 */
final class SignersStay {
    private SignersStay() {}

    static void check(ProcedureDefinition base, Overlay overlay, Faults faults) {
        for (StepChange change : overlay.steps()) {
            base.find(change.id()).ifPresent(step -> step(step, change, faults));
        }
    }

    private static void step(StepDefinition step, StepChange change, Faults faults) {
        String where = step.id().value();
        if (change.demands().contains(Demand.ANY_SIGNER)) {
            faults.add(
                    ProcedureProblem.OVERLAY_R6,
                    step.source(),
                    where,
                    "会签方式不得由「全部同意」放宽为「任一同意」。",
                    "all signers must sign; any one of them is not enough.");
        }
        if (change.demands().contains(Demand.OTHER_ROLE)) {
            faults.add(
                    ProcedureProblem.OVERLAY_R6,
                    step.source(),
                    where,
                    "法定步骤由「{1}」办理，不得更换。",
                    "the statutory step is done by {2}; that cannot change.",
                    step.staffing().role().zh(),
                    step.staffing().role());
        }
        chain(step, change.signing().signers(), faults);
        roles(step, change.signing().roles(), faults);
    }

    private static void chain(StepDefinition step, List<Role> wanted, Faults faults) {
        List<Role> law = step.staffing().signers();
        if (wanted.isEmpty()) {
            return;
        }
        int kept = 0;
        for (Role role : wanted) {
            kept += kept < law.size() && law.get(kept) == role ? 1 : 0;
        }
        boolean closesLast = wanted.get(wanted.size() - 1) == step.staffing().role();
        if (kept < law.size() || !closesLast || wanted.stream().distinct().count() < wanted.size()) {
            faults.add(
                    ProcedureProblem.OVERLAY_R6,
                    step.source(),
                    step.id().value(),
                    "审批链缺少法定审批人「{1}」，或改了先后次序：应依次包含并以「{2}」为最后一人。",
                    "the chain lacks statutory signers or changes their order: it must hold {3} and end with {4}.",
                    zh(law.subList(Math.min(kept, law.size() - 1), law.size())),
                    step.staffing().role().zh(),
                    law,
                    step.staffing().role());
        }
    }

    private static String zh(java.util.Collection<Role> roles) {
        return String.join("、", roles.stream().map(Role::zh).toList());
    }

    private static void roles(StepDefinition step, Set<Role> wanted, Faults faults) {
        Set<Role> law = step.staffing().roles();
        boolean lawful =
                law.containsAll(wanted) && wanted.contains(step.staffing().role());
        boolean submitterGone = step.object().equals("ApprovalRecord") && !wanted.containsAll(law);
        if (!wanted.isEmpty() && (!lawful || submitterGone)) {
            faults.add(
                    ProcedureProblem.OVERLAY_R6,
                    step.source(),
                    step.id().value(),
                    "办理人员只能在 {1} 中减少，并须保留办结人；报批步骤的报送人不得取消。",
                    "roles can only be narrowed within {2}; who closes it, and who submits for approval, stay.",
                    zh(law),
                    law);
        }
    }
}
