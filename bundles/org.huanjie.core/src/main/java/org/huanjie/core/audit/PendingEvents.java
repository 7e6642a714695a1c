// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.core.transaction.Act;

/** The events of the running act, before they have numbers. */
final class PendingEvents {
    private final Map<DistrictId, List<AuditEvent>> waiting = new LinkedHashMap<>();
    private final Act act;
    private final AuditStore store;

    PendingEvents(Act act, AuditStore store) {
        this.act = act;
        this.store = store;
    }

    void add(AuditEvent event) {
        if (waiting.isEmpty()) {
            act.before(this::write);
        }
        waiting.computeIfAbsent(event.district(), d -> new ArrayList<>()).add(event);
    }

    private void write() {
        List<AuditEvent> linked = new ArrayList<>();
        waiting.forEach((district, events) -> {
            List<String> streams =
                    events.stream().map(AuditEvent::stream).distinct().toList();
            Map<String, AuditStore.Tip> tips = new HashMap<>(store.tips(district, streams));
            events.forEach(event -> linked.add(link(event, tips)));
        });
        waiting.clear();
        store.append(linked);
    }

    private static AuditEvent link(AuditEvent event, Map<String, AuditStore.Tip> tips) {
        AuditStore.Tip tip = tips.getOrDefault(event.stream(), AuditStore.Tip.NONE);
        AuditEvent next = new AuditEvent(
                event.district(),
                event.stream(),
                tip.number() + 1,
                event.onDay(),
                event.recordedAt(),
                event.by(),
                event.action(),
                event.object(),
                event.details(),
                tip.digest());
        tips.put(event.stream(), new AuditStore.Tip(next.number(), next.digest()));
        return next;
    }
}
