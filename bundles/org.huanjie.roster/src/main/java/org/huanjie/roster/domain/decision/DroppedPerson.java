// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.decision;

import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;

/**
 * A person in a file who was not registered (移出人员). Until it is explained why, no roster of the organisation can be frozen.
 *
 * @param name        as in the file; empty if it had none
 * @param faults      codes of the problems of the row
 * @param explanation empty while unexplained
 * @param explainedBy identifier of the person; empty while unexplained
 */
public record DroppedPerson(
        String id, Origin origin, String name, String faults, String explanation, String explainedBy, int version) {
    /** From which row of which import. */
    public record Origin(DistrictId district, OrgId organisation, String importId, int dataRow, int sheetRow) {}

    /** True if it was said why. */
    public boolean isExplained() {
        return !explanation.isEmpty();
    }

    /** Explained. */
    public DroppedPerson explained(String why, String by) {
        return new DroppedPerson(id, origin, name, faults, why, by, version);
    }
}
