// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.core.cycle.CycleStore;
import org.jspecify.annotations.Nullable;

/** A cycle. */
@Entity
@Table(name = "hj_core_cycle")
class CycleRow extends Row {
    @Column(name = "street_id")
    private String streetId = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "year_no")
    private int year;

    @Column(name = "rehearsal")
    private boolean rehearsal;

    @Column(name = "upper_title")
    private String upperTitle = "";

    @Column(name = "upper_number")
    private String upperNumber = "";

    @Column(name = "upper_date")
    private @Nullable LocalDate upperDate;

    @Column(name = "profile")
    private String profile = "";

    @Column(name = "communities")
    private int communities;

    @Column(name = "today")
    private @Nullable LocalDate today;

    protected CycleRow() {}

    CycleRow(CycleStore.Kept kept) {
        super(kept.cycle().district().value(), kept.cycle().id().value());
        Cycle cycle = kept.cycle();
        streetId = cycle.street().value();
        title = cycle.title();
        year = cycle.year();
        rehearsal = cycle.rehearsal();
        profile = cycle.profile();
        communities = kept.communities();
        take(kept);
    }

    void take(CycleStore.Kept kept) {
        upperTitle = kept.cycle().upperTitle();
        upperNumber = kept.cycle().upperNumber();
        upperDate = kept.cycle().upperDate().equals(LocalDate.EPOCH)
                ? null
                : kept.cycle().upperDate();
        today = kept.moved() ? kept.movedTo() : null;
    }

    CycleStore.Kept toCycle() {
        Cycle cycle = new Cycle(
                new DistrictId(districtId()),
                new CycleId(id()),
                new OrgId(streetId),
                title,
                year,
                rehearsal,
                upperTitle,
                upperNumber,
                Optional.ofNullable(upperDate).orElse(LocalDate.EPOCH),
                profile,
                version());
        return new CycleStore.Kept(
                cycle, communities, Optional.ofNullable(today).orElse(LocalDate.EPOCH));
    }
}
