// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.people.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The street's leading group begins a cycle, registers the district's document, and moves the day of a rehearsal. */
@Component(service = RunCycle.class)
public final class RunCycle {
    private final Transactions transactions;
    private final Actors actors;
    private final CycleStore store;
    private final Organisations organisations;
    private final AuditTrail audit;

    @Activate
    public RunCycle(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference CycleStore store,
            @Reference Organisations organisations,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** Begins a cycle; the communities the street has now are those it may not exceed (S19). */
    public CycleStore.Kept begin(Cycle cycle) {
        return transactions.required(() -> {
            Rights.require(actors.current(), cycle.street(), Role.STREET_LEADER);
            store.holdStreet(cycle.district(), cycle.street());
            CycleStore.Kept kept = new CycleStore.Kept(
                    cycle, organisations.communitiesOf(cycle.street()).size(), LocalDate.EPOCH);
            store.add(kept);
            record(
                    cycle,
                    "cycle-begun",
                    Map.of(
                            "year", Integer.toString(cycle.year()),
                            "rehearsal", Boolean.toString(cycle.rehearsal()),
                            "profile", cycle.profile(),
                            "communities", Integer.toString(kept.communities())));
            return kept;
        });
    }

    /** Registers the district's document of a cycle seen as {@code kept}. */
    public void register(CycleStore.Kept kept, UpperDocument document) {
        transactions.required(() -> {
            Cycle old = kept.cycle();
            Rights.require(actors.current(), old.street(), Role.STREET_LEADER);
            Cycle changed = new Cycle(
                    old.district(),
                    old.id(),
                    old.street(),
                    old.title(),
                    old.year(),
                    old.rehearsal(),
                    document.title(),
                    document.number(),
                    document.date(),
                    old.profile(),
                    old.version());
            store.change(new CycleStore.Kept(changed, kept.communities(), kept.movedTo()));
            Map<String, String> details = new LinkedHashMap<>();
            details.put("number", document.number());
            details.put("date", document.date().toString());
            record(old, "upper-document-registered", details);
        });
    }

    /**
     * Moves the day of a rehearsal seen as {@code kept}. Its first day is free, since nothing has happened yet.
     *
     * @throws Refused wrong-state for a real cycle, clock-backwards
     */
    public CycleStore.Kept moveTo(CycleStore.Kept kept, LocalDate day) {
        return transactions.required(() -> {
            Rights.require(actors.current(), kept.cycle().street(), Role.STREET_LEADER);
            check(kept, day);
            CycleStore.Kept moved = new CycleStore.Kept(kept.cycle(), kept.communities(), day);
            store.change(moved);
            record(kept.cycle(), "clock-moved", Map.of("today", day.toString()));
            return moved.changed();
        });
    }

    private static void check(CycleStore.Kept kept, LocalDate day) {
        if (!kept.cycle().rehearsal()) {
            throw Refused.field(
                    CommonProblem.WRONG_STATE,
                    "today",
                    "这是正式的换届，日期以服务器时钟为准，不能设定。只有演练可以设定日期。",
                    "This is a real cycle: its day is the server's. Only a rehearsal's day can be set.");
        }
        if (kept.moved() && day.isBefore(kept.movedTo())) {
            throw Refused.field(
                    CoreProblem.CLOCK_BACKWARDS,
                    "today",
                    "演练日期现为 " + kept.movedTo() + "，不能退回到 " + day + "。请填写当天或以后的日期。",
                    "The rehearsal's day is " + kept.movedTo() + " and cannot go back to " + day
                            + ". Give that day or a later one.");
        }
    }

    private void record(Cycle cycle, String action, Map<String, String> details) {
        audit.record(AuditEntry.of(cycle.id().value(), action, "cycle:" + cycle.id(), details));
    }
}
