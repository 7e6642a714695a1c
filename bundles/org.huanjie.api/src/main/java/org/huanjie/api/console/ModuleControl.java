// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.console;

import java.util.List;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;

/** Modules of a street office and their switches, for an acting administrator. */
public interface ModuleControl {
    /**
     * A module and its two switches.
     *
     * @param installed its bundle is in this container
     * @param enabled   nobody has switched it off for the street
     */
    record ModuleState(ModuleName module, boolean installed, boolean enabled) {}

    /** The modules of the product, and those of vendors that are installed here. */
    List<ModuleName> known();

    /** Every known module. @throws org.huanjie.api.error.Refused not-found */
    List<ModuleState> states(OrgId street);

    /** Switches; with an audit event if that changes anything. @throws org.huanjie.api.error.Refused not-found, right-missing */
    void put(ModuleName module, OrgId street, boolean enabled);
}
