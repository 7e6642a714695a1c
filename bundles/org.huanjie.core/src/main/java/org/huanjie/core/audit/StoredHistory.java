// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import java.util.List;
import org.huanjie.api.audit.AuditHistory;
import org.huanjie.api.audit.RecordedEvent;
import org.huanjie.api.security.Actors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the trail back for the slices. */
@Component(service = AuditHistory.class)
public final class StoredHistory implements AuditHistory {
    private final Actors actors;
    private final AuditStore store;

    @Activate
    public StoredHistory(@Reference Actors actors, @Reference AuditStore store) {
        this.actors = actors;
        this.store = store;
    }

    @Override
    public List<RecordedEvent> read(String stream, int from, int limit) {
        return store.read(actors.current().district(), stream, from, limit).stream()
                .map(StoredEvent::event)
                .map(e -> new RecordedEvent(
                        e.number(),
                        e.onDay(),
                        e.recordedAt(),
                        e.by().name(),
                        e.action(),
                        e.object(),
                        Details.read(e.details())))
                .toList();
    }

    @Override
    public int count(String stream) {
        return store.count(actors.current().district(), stream);
    }
}
