// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.ProfileTightening;
import org.huanjie.api.rule.ProfileTightening.Tightened;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/**
 * The check of an overlay (叠加方案审查, R1–R7): it is accepted if and only if every run that it allows, seen through the steps of
 * the procedure below it, is a run that that procedure allows. All faults are told at once; with one of them nothing changes.
 */
public final class Refinement {
    private final ProfileTightening tightening;

    public Refinement(ProfileTightening tightening) {
        this.tightening = tightening;
    }

    /**
     * Lays an overlay on the procedure and the profile in force.
     *
     * @param base    the statute, or the statute with the overlays of the levels above
     * @param profile the profile that goes with it
     */
    public Refined lay(ProcedureDefinition base, Profile profile, Overlay overlay) {
        Faults faults = new Faults();
        basis(base, overlay, faults);
        ProcedureDefinition laid = Laying.lay(base, overlay);
        Tightened tightened = tightening.tighten(profile, overlay.reference(), overlay.profile());
        StepsStay.check(base, overlay, faults);
        OrderOnlyAdded.check(base, laid, overlay, faults);
        OwnFactsAreNew.check(base, overlay, faults);
        GatesOnlyAdded.check(laid, overlay, faults);
        faults.addAll(tightened.problems().stream().map(Refinement::r4).toList());
        WindowsNarrower.check(base, tightened.profile(), overlay, faults);
        SignersStay.check(base, overlay, faults);
        boolean ordered = !faults.has(ProcedureProblem.OVERLAY_R2);
        StillPossible.check(laid, tightened.profile(), ordered, faults);
        if (ordered) {
            GatesCanOpen.check(base, laid, tightened.profile(), overlay, faults);
        }
        List<Problem> problems = faults.inOrder();
        return problems.isEmpty()
                ? new Refined(overlay, base, laid, tightened.profile(), problems)
                : new Refined(overlay, base, base, profile, problems);
    }

    private static void basis(ProcedureDefinition base, Overlay overlay, Faults faults) {
        if (!overlay.basis().equals(base.reference()) && !base.overlays().contains(overlay.basis())) {
            faults.add(
                    ProcedureProblem.OVERLAY_BASE,
                    "",
                    "extends",
                    "叠加方案依据的是 {1}，现行上位程序是 {2}。请按现行程序重新拟定。",
                    "the overlay extends {1}; the procedure in force is {2}.",
                    overlay.basis(),
                    base.reference());
        }
    }

    /** R4; 只能从严：参数由规则档案审查，这里只标明规则。 */
    private static Problem r4(Problem looser) {
        return new Problem(
                ProcedureProblem.OVERLAY_R4, looser.clause(), looser.field(), looser.detailZh(), looser.detailEn());
    }
}
