// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.module;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.module.ModuleSwitches;
import org.huanjie.api.module.Neighbour;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** A module works for a street if its bundle is installed here and nobody has switched it off there. */
@Component(service = {ModuleSwitches.class, StoredSwitches.class})
public final class StoredSwitches implements ModuleSwitches {
    private final SwitchStore store;
    private final Actors actors;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final Collection<InstalledModule> modules = new CopyOnWriteArrayList<>();

    @Activate
    public StoredSwitches(@Reference SwitchStore store, @Reference Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /** For tests: with these modules installed. */
    StoredSwitches(SwitchStore store, Actors actors, List<InstalledModule> installed) {
        this(store, actors);
        modules.addAll(installed);
    }

    /** True if a bundle offers the module in this container. */
    public boolean installed(ModuleName module) {
        return modules.stream().anyMatch(found -> found.name() == module);
    }

    /** Modules that are switched off for the street. */
    public Set<ModuleName> off(OrgId street) {
        Set<ModuleName> off = EnumSet.noneOf(ModuleName.class);
        off.addAll(store.off(actors.current().district(), street));
        return off;
    }

    @Override
    public boolean enabled(ModuleName module, OrgId street) {
        return installed(module) && !off(street).contains(module);
    }

    @Override
    public void require(ModuleName module, OrgId street) {
        if (!installed(module)) {
            throw Neighbour.missing(module);
        }
        if (off(street).contains(module)) {
            throw Refused.field(
                    CommonProblem.MODULE_OFF,
                    "module",
                    "模块“" + module.zh() + "”没有对本街道启用。请联系系统管理员启用。",
                    "Module " + module + " is switched off for this street. Ask an administrator to switch it on.");
        }
    }
}
