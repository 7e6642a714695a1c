// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.console;

import java.util.List;
import java.util.Set;
import org.huanjie.api.console.ModuleControl;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.core.module.StoredSwitches;
import org.huanjie.core.module.SwitchModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The switches as the console sees them. */
@Component(service = ModuleControl.class)
public final class SwitchedModules implements ModuleControl {
    private final StoredSwitches switches;
    private final SwitchModule change;
    private final Organisations organisations;

    @Activate
    public SwitchedModules(
            @Reference StoredSwitches switches,
            @Reference SwitchModule change,
            @Reference Organisations organisations) {
        this.switches = switches;
        this.change = change;
        this.organisations = organisations;
    }

    @Override
    public List<ModuleName> known() {
        return switches.known();
    }

    @Override
    public List<ModuleState> states(OrgId street) {
        Set<ModuleName> off = switches.off(organisations.streetOf(street));
        return switches.known().stream()
                .map(module -> new ModuleState(module, switches.installed(module), !off.contains(module)))
                .toList();
    }

    @Override
    public void put(ModuleName module, OrgId street, boolean enabled) {
        change.put(module, street, enabled);
    }
}
