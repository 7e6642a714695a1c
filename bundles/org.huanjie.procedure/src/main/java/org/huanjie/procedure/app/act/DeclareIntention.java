// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Shelves;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Declares what an office wants; where a branch of the procedure waits for it, the branch is followed in the same act. */
@Component(service = DeclareIntention.class)
public final class DeclareIntention {

    private static final Map<IntentionKind, FactName> EVENTS = Map.of(
            IntentionKind.PAUSE, FactName.of("org.pauseWanted"),
            IntentionKind.GUIDE_LAPSED, FactName.of("training.guideLapsed"));

    /** A wish about a step belongs to the instance that is worked on: a required declaration is about the round that failed. */
    private static final Map<IntentionKind, StepId> ABOUT =
            Map.of(IntentionKind.INVALIDITY, StepId.of("declare-invalid"));

    private final Transactions transactions;
    private final CaseFiles files;
    private final Shelves shelves;
    private final Ledger ledger;
    private final RaiseEvent raising;

    @Activate
    public DeclareIntention(
            @Reference Transactions transactions,
            @Reference CaseFiles files,
            @Reference Shelves shelves,
            @Reference Ledger ledger,
            @Reference RaiseEvent raising) {
        this.transactions = transactions;
        this.files = files;
        this.shelves = shelves;
        this.ledger = ledger;
        this.raising = raising;
    }

    /** Declares it, or takes it back. @throws Refused right-missing, case-ended, event-out-of-reach */
    public IntentionRecord declare(CaseId id, IntentionKind kind, boolean wanted, String reason) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            Actor actor = files.actor();
            Rights.requireAt(actor, file.election().organisation(), kind.roles(), kind.zh(), kind.name());
            refuseIfOver(file);
            IntentionRecord declared = new IntentionRecord(
                    file.election().district(),
                    Ids.next(),
                    id,
                    kind,
                    wanted,
                    reason,
                    counters(file, kind),
                    file.today(),
                    actor.person());
            shelves.papers().add(declared);
            file.refresh();
            ledger.touch(file);
            ledger.event(file, "intention-declared", "intention:" + kind, Map.of("wanted", String.valueOf(wanted)));
            if (wanted && EVENTS.containsKey(kind)) {
                raising.raise(file, EVENTS.get(kind), "HOLDS");
            }
            return declared;
        });
    }

    private static Counters counters(CaseFile file, IntentionKind kind) {
        return ABOUT.containsKey(kind)
                ? file.engine().subject(file.situation(), ABOUT.get(kind)).counters()
                : file.election().counters();
    }

    private static void refuseIfOver(CaseFile file) {
        boolean street = file.election().kind() == CaseKind.STREET;
        if (street || !file.election().running()) {
            throw Refused.field(
                    street ? ProcedureProblem.STEP_NOT_APPLICABLE : ProcedureProblem.CASE_ENDED,
                    "case",
                    street ? "街道本级案件没有此类事项，请到社区案件中登记。" : "本案已经结束，不能再登记。",
                    street
                            ? "The street's own case has no such matter. Declare it in the community's case."
                            : "The case has ended.");
        }
    }
}
