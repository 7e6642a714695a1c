// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;

/** What the street's cycle of this year says about the number of its communities. */
public interface CommunityLimit {
    /** The number when the cycle began, and the rule profile of the cycle. */
    record Limit(int communities, String profile) {}

    /** Empty if the street has no cycle in this or a later year: then the tree is still being set up. */
    Optional<Limit> of(DistrictId district, OrgId street, int year);
}
