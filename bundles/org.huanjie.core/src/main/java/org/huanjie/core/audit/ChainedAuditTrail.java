// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.core.transaction.Act;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Collects the events of an act and writes them just before its commit: one look at the end of each stream, then the rows in one
 * batch. Two acts on one stream at the same time claim the same number; one of them is refused as a concurrent change.
 */
@Component(service = {AuditTrail.class, ChainedAuditTrail.class})
public final class ChainedAuditTrail implements AuditTrail {
    private final Actors actors;
    private final AuditStore store;
    private final Clock clock;

    @Activate
    public ChainedAuditTrail(@Reference Actors actors, @Reference AuditStore store, @Reference Clock clock) {
        this.actors = actors;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        Actor actor = actors.current();
        recordOf(actor.district(), new AuditEvent.Who(actor.person().value(), actor.name()), entry);
    }

    /** An event of somebody who is not signed in (yet): the sign-in itself, the installation. */
    public void recordOf(DistrictId district, AuditEvent.Who by, AuditEntry entry) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PendingEvents pending = Act.running().once(PendingEvents.class, act -> new PendingEvents(act, store));
        pending.add(new AuditEvent(
                district,
                entry.stream(),
                0,
                LocalDate.ofInstant(now, clock.getZone()).toString(),
                entry.timeless() ? "" : now.toString(),
                by,
                entry.action(),
                entry.object(),
                Details.canonical(entry.details()),
                ""));
    }
}
