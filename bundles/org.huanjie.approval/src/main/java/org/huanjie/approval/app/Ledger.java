// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.audit.Outbox;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.time.Cycles;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Requested;
import org.huanjie.approval.domain.track.Command;
import org.huanjie.approval.domain.track.Track;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a command happen: the event, its line in the audit trail and the to-do that follows, all in the running transaction. */
@Component(service = Ledger.class)
public final class Ledger {
    private final ApprovalStore store;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Cycles cycles;

    @Activate
    public Ledger(
            @Reference ApprovalStore store,
            @Reference AuditTrail audit,
            @Reference Outbox outbox,
            @Reference Cycles cycles) {
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.cycles = cycles;
    }

    /** The event that the command makes under this key. @throws org.huanjie.api.error.Refused if a rule forbids it */
    ApprovalEvent enter(CaseView election, Matter matter, InstanceKey key, Command command) {
        ApprovalEvent event = Track.of(matter, key, store.events(election)).handle(command, Ids::next);
        store.add(election, event, cycles.recordedAt());
        audit.record(AuditEntry.of(election.id().value(), action(event), object(event), details(event)));
        tell(election, event);
        return event;
    }

    private void tell(CaseView election, ApprovalEvent event) {
        Matter matter = event.matter();
        String waiting = "approval:" + election.id() + ":" + object(event);
        String back = waiting + ":returned";
        if (event instanceof Requested && !matter.decisions().isEmpty()) {
            outbox.done(back);
            outbox.todo(
                    waiting,
                    election.organisation(),
                    matter.decider(),
                    "有一项" + matter.kind().zh() + "待办：" + matter.zh());
        } else if (event instanceof Decided decided) {
            outbox.done(waiting);
            if (!decided.verdict().decision().granted()) {
                matter.submission()
                        .role()
                        .ifPresent(role -> outbox.todo(back, election.organisation(), role, "有一项报送被退回：" + matter.zh()));
            }
        }
    }

    private static String action(ApprovalEvent event) {
        return event instanceof Requested ? "approval-requested" : "approval-decided";
    }

    private static String object(ApprovalEvent event) {
        String key = event.key().value();
        return "step:" + event.matter().step() + (key.isEmpty() ? "" : "[" + key + "]");
    }

    /** Codes, numbers and days; never the text of a note or a reason. */
    private static Map<String, String> details(ApprovalEvent event) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("kind", event.matter().kind().name());
        if (event instanceof Requested requested) {
            details.put("request", Integer.toString(requested.number()));
        } else if (event instanceof Decided decided) {
            details.put("decision", decided.verdict().decision().name());
            decided.verdict()
                    .minutes()
                    .ifPresent(m -> details.put("meetingOn", m.heldOn().toString()));
        }
        return details;
    }
}
