// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;

/**
 * What came of laying an overlay on a procedure.
 *
 * @param overlay    the overlay
 * @param base       what it was laid on; it stays in force if there is a problem
 * @param definition procedure and overlay together; the base itself if there is a problem
 * @param profile    the tightened profile; the base's if there is a problem
 * @param problems   every fault, R1 first; empty if the overlay may be used
 */
public record Refined(
        Overlay overlay,
        ProcedureDefinition base,
        ProcedureDefinition definition,
        Profile profile,
        List<Problem> problems) {
    public Refined {
        problems = List.copyOf(problems);
    }

    /** True if the overlay may be used. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /** @throws Refused with every fault, if there is one */
    public Refined orRefuse() {
        if (!accepted()) {
            throw Refused.all(problems);
        }
        return this;
    }

    /** What a person reads. */
    public String report() {
        String who = overlay.scope().title() + " 第" + overlay.version() + "版：";
        String law = "《社区党组织换届选举程序》" + base.version();
        if (accepted()) {
            return who + "已启用，依据" + law + "。";
        }
        StringBuilder text = new StringBuilder(who)
                .append("未启用，原方案继续有效。以下 ")
                .append(problems.size())
                .append(" 处放宽或违反了")
                .append(law)
                .append("：");
        problems.forEach(p -> text.append("\n  [")
                .append(p.code().code().replace("overlay-", "").toUpperCase(java.util.Locale.ROOT))
                .append("] ")
                .append(p.detailZh()));
        return text.toString();
    }
}
