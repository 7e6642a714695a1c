// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.time.CycleId;
import org.huanjie.core.cycle.CycleStore;
import org.huanjie.core.organisation.CommunityLimit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cycles in their table. */
@Component(service = {CycleStore.class, CommunityLimit.class})
public final class JpaCycleStore implements CycleStore, CommunityLimit {
    private static final String OF_STREET =
            "select c from CycleRow c where c.districtId = :district and c.streetId = :street";

    private final Jpa jpa;

    @Activate
    public JpaCycleStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Optional<Kept> find(DistrictId district, CycleId id) {
        return jpa.find(CycleRow.class, district, id.value()).map(CycleRow::toCycle);
    }

    @Override
    public List<Kept> of(DistrictId district, OrgId street) {
        return jpa
                .list(
                        CycleRow.class,
                        OF_STREET + " order by c.id desc",
                        Map.of("district", district.value(), "street", street.value()))
                .stream()
                .map(CycleRow::toCycle)
                .toList();
    }

    @Override
    public void holdStreet(DistrictId district, OrgId street) {
        jpa.hold(NodeRow.class, district, street.value());
    }

    @Override
    public void add(Kept cycle) {
        jpa.persist(new CycleRow(cycle));
    }

    @Override
    public void change(Kept kept) {
        jpa.change(
                        CycleRow.class,
                        kept.cycle().district(),
                        kept.cycle().id().value(),
                        kept.cycle().version())
                .take(kept);
    }

    @Override
    public Optional<Limit> of(DistrictId district, OrgId street, int year) {
        return jpa.first(
                        CycleRow.class,
                        OF_STREET + " and c.year >= :year order by c.id desc",
                        Map.of("district", district.value(), "street", street.value(), "year", year))
                .map(CycleRow::toCycle)
                .map(kept -> new Limit(kept.communities(), kept.cycle().profile()));
    }
}
