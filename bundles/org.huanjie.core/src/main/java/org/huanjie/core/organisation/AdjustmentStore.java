// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;

/** Where adjustments are kept. */
public interface AdjustmentStore {
    /** Adds one in the running transaction. */
    void add(Adjustment adjustment);

    /** The adjustment of this street. */
    Optional<Adjustment> find(DistrictId district, OrgId street, String id);

    /** All adjustments of a street, oldest first. */
    List<Adjustment> of(DistrictId district, OrgId street);

    /** Writes that it is closed, as it was read before, in the running transaction. */
    void change(Adjustment adjustment);
}
