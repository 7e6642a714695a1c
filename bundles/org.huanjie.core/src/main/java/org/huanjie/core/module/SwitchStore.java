// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.module;

import java.util.Set;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;

/** Which modules are off for which street; all others are on. */
public interface SwitchStore {
    /** Modules that are off for the street. */
    Set<ModuleName> off(DistrictId district, OrgId street);

    /**
     * Switches one in the running transaction.
     *
     * @return false if it was so already
     */
    boolean put(DistrictId district, OrgId street, ModuleName module, boolean enabled);
}
