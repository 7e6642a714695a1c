// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.rest;

import java.time.LocalDate;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Requested;
import org.jspecify.annotations.Nullable;

/**
 * A request or a decision as it goes over the web.
 *
 * @param key  key of the step's instance, e.g. {@code request=1}
 * @param kind REPLY, APPROVAL, CONSENT, FILING or REPORT
 */
public record EventView(
        String id,
        String step,
        String matter,
        String key,
        String kind,
        @Nullable RequestView request,
        @Nullable DecisionView decision) {
    /** @param number 1 for the first request under the key */
    public record RequestView(int number, String by, String name, LocalDate on, String note) {}

    /** @param requestId id of the request; empty for an act of the superior's own motion */
    public record DecisionView(
            String requestId,
            String decision,
            String reason,
            @Nullable LocalDate meetingOn,
            String minutesNo,
            String documentNo,
            String by,
            String name,
            LocalDate on) {}

    static EventView of(ApprovalEvent event) {
        return new EventView(
                event.id(),
                event.matter().step().value(),
                event.matter().zh(),
                event.key().value(),
                event.matter().kind().name(),
                event instanceof Requested requested ? request(requested) : null,
                event instanceof Decided decided ? decision(decided) : null);
    }

    private static RequestView request(Requested r) {
        return new RequestView(r.number(), r.by().id().value(), r.by().name(), r.on(), r.note());
    }

    private static DecisionView decision(Decided d) {
        return new DecisionView(
                d.request(),
                d.verdict().decision().name(),
                d.verdict().reason(),
                d.verdict().minutes().map(m -> m.heldOn()).orElse(null),
                d.verdict().minutes().map(m -> m.number()).orElse(""),
                d.verdict().document(),
                d.by().id().value(),
                d.by().name(),
                d.on());
    }
}
