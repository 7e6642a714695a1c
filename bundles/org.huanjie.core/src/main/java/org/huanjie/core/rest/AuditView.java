// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import java.util.Map;
import org.huanjie.api.web.Page;
import org.huanjie.core.audit.AuditEvent;
import org.huanjie.core.audit.ChainCheck;
import org.huanjie.core.audit.Details;
import org.huanjie.core.audit.StoredEvent;

/**
 * A stream of the trail as the web shows it.
 *
 * @param chain  whether every number, link and digest of the whole stream fits
 * @param events one page of it, oldest first
 */
public record AuditView(String stream, Chain chain, Page<Event> events) {
    /** The check of the chain; {@code brokenAt} is 0 if it is whole. */
    public record Chain(boolean whole, int brokenAt, String detail, String detailEn) {
        static Chain of(ChainCheck check) {
            return new Chain(check.whole(), check.number(), check.zh(), check.en());
        }
    }

    /** An event; {@code recordedAt} is empty for attendance and counts. */
    public record Event(
            int number,
            String on,
            String recordedAt,
            String person,
            String personName,
            String action,
            String object,
            Map<String, String> details,
            String digest) {
        static Event of(StoredEvent stored) {
            AuditEvent e = stored.event();
            return new Event(
                    e.number(),
                    e.onDay(),
                    e.recordedAt(),
                    e.by().id(),
                    e.by().name(),
                    e.action(),
                    e.object(),
                    Details.read(e.details()),
                    stored.digest());
        }
    }

    static List<Event> events(List<StoredEvent> stored) {
        return stored.stream().map(Event::of).toList();
    }
}
