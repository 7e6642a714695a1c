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

    /** Writes them in the running transaction. */
    void put(DistrictId district, OrgId street, Set<ModuleName> off);
}
