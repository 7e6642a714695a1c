// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.core.module.SwitchStore;
import org.huanjie.core.transaction.Act;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Switches in their table, one row a street that ever switched something off. Every door of an act asks the same question, and
 * most streets have no row that the persistence context could keep: what was read is kept until the act ends or switches.
 */
@Component(service = SwitchStore.class)
public final class JpaSwitchStore implements SwitchStore {
    private final Jpa jpa;

    @Activate
    public JpaSwitchStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Set<ModuleName> off(DistrictId district, OrgId street) {
        Set<ModuleName> off = Act.ifRunning()
                .map(act -> act.once(Asked.class, a -> new Asked()).off(street, () -> read(district, street)))
                .orElseGet(() -> read(district, street));
        return Set.copyOf(off);
    }

    private Set<ModuleName> read(DistrictId district, OrgId street) {
        return jpa.find(SwitchRow.class, district, street.value())
                .map(SwitchRow::off)
                .orElseGet(Set::of);
    }

    @Override
    public boolean put(DistrictId district, OrgId street, ModuleName module, boolean enabled) {
        Act.ifRunning().ifPresent(act -> act.once(Asked.class, a -> new Asked()).forget());
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

    /** What this act has asked already. */
    private static final class Asked {
        private final Map<OrgId, Set<ModuleName>> answers = new HashMap<>();

        Set<ModuleName> off(OrgId street, Supplier<Set<ModuleName>> reading) {
            return answers.computeIfAbsent(street, s -> reading.get());
        }

        void forget() {
            answers.clear();
        }
    }
}
