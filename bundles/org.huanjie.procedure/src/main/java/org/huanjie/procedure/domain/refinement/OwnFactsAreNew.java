// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import org.huanjie.procedure.domain.definition.OwnFact;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R3; S09 履行程序不走样：自设事实只能新增，程序已有的事实由程序认定，不得另行声明。 */
final class OwnFactsAreNew {
    private OwnFactsAreNew() {}

    static void check(ProcedureDefinition base, Overlay overlay, Faults faults) {
        overlay.facts().stream().filter(f -> base.facts().containsKey(f.name())).forEach(f -> taken(base, f, faults));
    }

    private static void taken(ProcedureDefinition base, OwnFact fact, Faults faults) {
        faults.add(
                ProcedureProblem.OVERLAY_R3,
                "S09",
                fact.name().value(),
                "程序 {1} 已有这一事实，不得另行声明或由其他模块提供。请换一个名称。",
                "the procedure {1} has this fact; no overlay may declare it and no other module answer it. Choose another name.",
                base.reference());
    }
}
