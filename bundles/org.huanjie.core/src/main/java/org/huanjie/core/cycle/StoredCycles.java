// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.time.Cycles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cycles within the sight of the acting person, each with its day. */
@Component(service = {Cycles.class, StoredCycles.class})
public final class StoredCycles implements Cycles {
    private final CycleStore store;
    private final Actors actors;
    private final Clock clock;

    @Activate
    public StoredCycles(@Reference CycleStore store, @Reference Actors actors, @Reference Clock clock) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
    }

    /** The cycle as kept. @throws Refused not-found if absent or out of sight */
    public CycleStore.Kept kept(CycleId id) {
        Actor actor = actors.current();
        return store.find(actor.district(), id)
                .filter(found -> actor.sees(found.cycle().street()))
                .orElseThrow(() -> Refused.notFound("cycle", id.value()));
    }

    /** Cycles of a street, newest first. @throws Refused not-found if the street is out of sight */
    public List<CycleStore.Kept> of(OrgId street) {
        Actor actor = actors.current();
        if (!actor.sees(street)) {
            throw Refused.notFound("street", street.value());
        }
        return store.of(actor.district(), street);
    }

    /** The day of a cycle. */
    public LocalDate today(CycleStore.Kept kept) {
        return kept.cycle().rehearsal() && kept.moved() ? kept.movedTo() : LocalDate.now(clock);
    }

    @Override
    public Cycle cycle(CycleId id) {
        return kept(id).cycle();
    }

    @Override
    public LocalDate today(CycleId id) {
        return today(kept(id));
    }

    @Override
    public int communitiesAtStart(CycleId id) {
        return kept(id).communities();
    }

    @Override
    public Instant recordedAt() {
        return clock.instant();
    }
}
