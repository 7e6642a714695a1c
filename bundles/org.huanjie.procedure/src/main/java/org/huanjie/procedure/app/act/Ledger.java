// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.List;
import java.util.Map;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.audit.Outbox;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.PersonId;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.Shelves;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what an act did: case and instances, trail and to-dos, in the transaction of the act. */
@Component(service = Ledger.class)
public final class Ledger {

    private static final StepId UNITS = StepId.of("adjust-party-units");
    private static final StepId POSTPONE = StepId.of("postpone-election");
    private final Shelves shelves;
    private final AuditTrail audit;
    private final Outbox outbox;

    @Activate
    public Ledger(@Reference Shelves shelves, @Reference AuditTrail audit, @Reference Outbox outbox) {
        this.shelves = shelves;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Writes a transition and lets the file move on to the state after it. */
    void write(CaseFile file, Transition transition, PersonId by) {
        int shift = advanced(file, transition.changes())
                ? file.election().shiftMonths()
                : transition.state().shiftMonths();
        List<InstanceRecord> changed = file.take(transition.state(), shift, by);
        changed.forEach(shelves.cases()::save);
        shelves.cases().act(file.election());
        Trail trail = new Trail(audit, file.election().id());
        transition.changes().forEach(trail::record);
        wishes(file, transition.changes(), by);
        new Todos(outbox, shelves.cases()).after(file, transition.changes());
    }

    /** An election that is advanced is held within the windows of the cycle; only a postponement moves them. */
    private static boolean advanced(CaseFile file, List<Change> changes) {
        return changes.stream().anyMatch(Change.WindowsShifted.class::isInstance)
                && file.instances().stream()
                        .filter(i -> i.step().equals(POSTPONE))
                        .anyMatch(i -> i.form().text("direction").equals("ADVANCE"));
    }

    /** A branch that leads to the adjustment of the organisation makes the wish for it known under the new roster. */
    private void wishes(CaseFile file, List<Change> changes, PersonId by) {
        boolean newRoster =
                changes.stream().anyMatch(c -> c instanceof Change.Raised r && r.counter() == Counter.ROSTER);
        changes.stream()
                .filter(Change.Followed.class::isInstance)
                .map(c -> file.engine().definition().branch(((Change.Followed) c).branch()))
                .filter(b -> newRoster && b.to().contains(UNITS))
                .forEach(b -> wish(file, b, by));
    }

    private void wish(CaseFile file, Branch branch, PersonId by) {
        shelves.papers()
                .add(new IntentionRecord(
                        file.election().district(),
                        Ids.next(),
                        file.election().id(),
                        IntentionKind.UNIT_ADJUSTMENT,
                        true,
                        branch.zh() + "（" + branch.clause() + "）",
                        file.election().counters(),
                        file.today(),
                        by));
        file.refresh();
    }

    /** Writes an instance whose form was filled in; names of fields enter the trail, never what they say. */
    void fill(CaseFile file, InstanceRecord filled, List<String> fields) {
        shelves.cases().save(filled);
        shelves.cases().act(file.election());
        file.put(filled);
        file.restate();
        event(file, "form-saved", "step:" + filled.ref(), Map.of("fields", String.join(",", fields)));
    }

    /** Any other event of the case. */
    public void event(CaseFile file, String action, String object, Map<String, String> details) {
        new Trail(audit, file.election().id()).event(action, object, details);
    }

    /** Counts an act on the case that changes nothing of the case itself. */
    public void touch(CaseFile file) {
        shelves.cases().act(file.election());
    }
}
