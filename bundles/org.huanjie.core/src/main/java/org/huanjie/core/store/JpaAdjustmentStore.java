// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.core.organisation.Adjustment;
import org.huanjie.core.organisation.AdjustmentStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adjustments in their table. */
@Component(service = AdjustmentStore.class)
public final class JpaAdjustmentStore implements AdjustmentStore {
    private final Jpa jpa;

    @Activate
    public JpaAdjustmentStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public void add(Adjustment adjustment) {
        jpa.persist(new AdjustmentRow(adjustment));
    }

    @Override
    public Optional<Adjustment> find(DistrictId district, OrgId street, String id) {
        return jpa.find(AdjustmentRow.class, district, id)
                .map(AdjustmentRow::toAdjustment)
                .filter(adjustment -> adjustment.street().equals(street));
    }

    @Override
    public List<Adjustment> of(DistrictId district, OrgId street) {
        String query =
                "select a from AdjustmentRow a where a.districtId = :district and a.streetId = :street order by a.id";
        return jpa
                .list(AdjustmentRow.class, query, Map.of("district", district.value(), "street", street.value()))
                .stream()
                .map(AdjustmentRow::toAdjustment)
                .toList();
    }

    @Override
    public void change(Adjustment adjustment) {
        jpa.change(AdjustmentRow.class, adjustment.district(), adjustment.id(), adjustment.version())
                .take(adjustment);
    }
}
