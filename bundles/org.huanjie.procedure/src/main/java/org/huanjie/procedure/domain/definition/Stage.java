// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.List;
import org.huanjie.procedure.domain.gate.Gate;

/**
 * A stage of the procedure (阶段): pre, prep, elect, follow, cross.
 *
 * @param window told on the overview; the hard days are those of the steps
 * @param gates  asked on opening any step of the stage
 */
public record Stage(String name, MonthDayWindow window, List<Gate> gates) {
    public Stage {
        gates = List.copyOf(gates);
    }
}
