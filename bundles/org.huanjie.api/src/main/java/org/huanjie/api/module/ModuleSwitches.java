// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.module;

import org.huanjie.api.organisation.OrgId;

/** Which modules are enabled for a street office: data in the database, on by default, each change with an audit event. */
public interface ModuleSwitches {
    /** True if the module is installed and on for the street. */
    boolean enabled(ModuleName module, OrgId street);

    /** @throws org.huanjie.api.error.Refused module-off, naming who can switch it on */
    void require(ModuleName module, OrgId street);
}
