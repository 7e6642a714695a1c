// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.console;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.time.CycleId;

/** Short accounts of cases within the scope of the acting person. */
public interface CaseBook {
    /**
     * Where a case stands.
     *
     * @param name organisation, as people call it
     * @param open Chinese names of the open steps, in order
     * @param late how many steps are late
     */
    record CaseLine(CaseView election, String name, List<String> open, int late) {
        public CaseLine {
            open = List.copyOf(open);
        }
    }

    /** The cases of a cycle, the street's own first. @throws org.huanjie.api.error.Refused not-found, module-off */
    List<CaseLine> ofCycle(CycleId cycle);

    /** One case. @throws org.huanjie.api.error.Refused not-found, module-off */
    CaseLine of(CaseId id);
}
