// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.module;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

    /** What they said when they came: a module of others is not asked again in the middle of an act. */
    private final Map<InstalledModule, ModuleName> modules = new ConcurrentHashMap<>();

    @Activate
    public StoredSwitches(@Reference SwitchStore store, @Reference Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /** For tests: with these modules installed. */
    StoredSwitches(SwitchStore store, Actors actors, List<InstalledModule> installed) {
        this(store, actors);
        installed.forEach(this::add);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(InstalledModule module) {
        modules.put(module, module.name());
    }

    void remove(InstalledModule module) {
        modules.remove(module);
    }

    /** The modules of the product in their order, then those of vendors that are installed here, by name. */
    public List<ModuleName> known() {
        Stream<ModuleName> others = modules.values().stream().distinct().sorted(Comparator.comparing(ModuleName::name));
        return Stream.concat(ModuleName.ours().stream(), others).distinct().toList();
    }

    /** True if a bundle offers the module in this container. */
    public boolean installed(ModuleName module) {
        return modules.containsValue(module);
    }

    /** Modules that are switched off for the street. */
    public Set<ModuleName> off(OrgId street) {
        return store.off(actors.current().district(), street);
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
