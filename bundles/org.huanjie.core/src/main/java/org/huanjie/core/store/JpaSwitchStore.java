// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.core.module.SwitchStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches in their table, one row a street that ever switched something off. */
@Component(service = SwitchStore.class)
public final class JpaSwitchStore implements SwitchStore {
    private final Jpa jpa;

    @Activate
    public JpaSwitchStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Set<ModuleName> off(DistrictId district, OrgId street) {
        return jpa.find(SwitchRow.class, district, street.value())
                .map(SwitchRow::off)
                .orElseGet(() -> EnumSet.noneOf(ModuleName.class));
    }

    @Override
    public boolean put(DistrictId district, OrgId street, ModuleName module, boolean enabled) {
        Optional<SwitchRow> known = jpa.find(SwitchRow.class, district, street.value());
        if (known.isPresent()) {
            return known.get().put(module, enabled);
        }
        SwitchRow row = new SwitchRow(district.value(), street.value());
        if (!row.put(module, enabled)) {
            return false;
        }
        jpa.persist(row);
        return true;
    }
}
