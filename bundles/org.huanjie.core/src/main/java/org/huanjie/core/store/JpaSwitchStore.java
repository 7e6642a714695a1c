// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.EnumSet;
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
    public void put(DistrictId district, OrgId street, Set<ModuleName> off) {
        jpa.find(SwitchRow.class, district, street.value()).ifPresentOrElse(row -> row.take(off), () -> {
            SwitchRow row = new SwitchRow(district.value(), street.value());
            row.take(off);
            jpa.persist(row);
        });
    }
}
