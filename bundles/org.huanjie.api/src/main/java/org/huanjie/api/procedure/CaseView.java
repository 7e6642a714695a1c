// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

import java.time.LocalDate;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.time.CycleId;

/**
 * A case as other slices see it.
 *
 * @param organisation the Party organisation; the street itself for {@link CaseKind#STREET}
 * @param today        the day of the cycle's clock
 * @param rehearsal    演练: shown wherever the case is shown
 * @param end          how it ended ({@code ARCHIVED} …); empty while it runs
 * @param profile      id of the rule profile pinned
 */
public record CaseView(
        DistrictId district,
        CaseId id,
        CycleId cycle,
        CaseKind kind,
        OrgId street,
        OrgId organisation,
        Counters counters,
        LocalDate today,
        boolean rehearsal,
        String end,
        String profile) {
    /** True while the case runs. */
    public boolean running() {
        return end.isEmpty();
    }
}
