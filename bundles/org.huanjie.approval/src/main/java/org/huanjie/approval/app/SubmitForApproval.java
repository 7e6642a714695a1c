// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.approval.domain.ActKind;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.track.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A community puts a matter before its superior (报送请示); a report closes its step at once. */
@Component(service = SubmitForApproval.class)
public final class SubmitForApproval {
    private final Doors doors;
    private final Actors actors;
    private final Ledger ledger;
    private final Transactions transactions;

    @Activate
    public SubmitForApproval(
            @Reference Doors doors,
            @Reference Actors actors,
            @Reference Ledger ledger,
            @Reference Transactions transactions) {
        this.doors = doors;
        this.actors = actors;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /**
     * Submits, opening the step if it is not open yet.
     *
     * @param note a word to the superior; may be empty
     * @throws Refused by the procedure if it is not the time for it, by a rule of approvals otherwise
     */
    public ApprovalEvent submit(CaseId id, StepId step, String note) {
        Matter matter = doors.matter(step);
        return transactions.required(() -> {
            doors.enter(id);
            Role as = matter.submission().role().orElseThrow(() -> noRequest(matter));
            StepTicket ticket = doors.steps().begin(id, step, as);
            Command command = new Command.Submit(
                    Doors.person(actors.current()), ticket.election().today(), note);
            ApprovalEvent event = ledger.enter(ticket.election(), matter, ticket.key(), command);
            if (matter.kind() == ActKind.REPORT) {
                doors.steps().close(id, step, as, Optional.empty());
            }
            return event;
        });
    }

    private static Refused noRequest(Matter matter) {
        return Refused.byClause(
                ApprovalProblem.DECISION_NOT_POSSIBLE,
                matter.clause(),
                matter.step().value(),
                "“" + matter.zh() + "”不需要单独报送，由前一步骤或上级自行提出。",
                "'" + matter.step()
                        + "' takes no request of its own; the step before it or the superior brings it up.");
    }
}
