// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.core.crypto.SettingStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Single values of the installation in their table. */
@Component(service = SettingStore.class)
public final class JpaSettingStore implements SettingStore {
    private static final DistrictId EVERYWHERE = new DistrictId("-");

    private final Jpa jpa;

    @Activate
    public JpaSettingStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Optional<String> get(String name) {
        return jpa.find(SettingRow.class, EVERYWHERE, name).map(SettingRow::value);
    }

    @Override
    public void put(String name, String value) {
        jpa.persist(new SettingRow(EVERYWHERE.value(), name, value));
    }
}
