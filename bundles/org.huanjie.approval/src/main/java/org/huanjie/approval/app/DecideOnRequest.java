// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Verdict;
import org.huanjie.approval.domain.track.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The superior answers (批复、审批、审查同意、备案或退回), and the step closes with the answer or neither happens. */
@Component(service = DecideOnRequest.class)
public final class DecideOnRequest {
    private final Doors doors;
    private final Actors actors;
    private final Ledger ledger;
    private final Transactions transactions;

    @Activate
    public DecideOnRequest(
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
     * Decides. A step without outcomes stays open when the request is returned, and waits for a new one.
     *
     * @throws org.huanjie.api.error.Refused self-approval and the other rules of approvals; by the procedure if the gates of the step
     *         do not hold
     */
    public ApprovalEvent decide(CaseId id, StepId step, Verdict verdict) {
        Matter matter = doors.matter(step);
        return transactions.required(() -> {
            doors.enter(id);
            StepTicket ticket = doors.steps().begin(id, step, matter.decider());
            Command command = new Command.Decide(
                    Doors.person(actors.current()), ticket.election().today(), verdict);
            ApprovalEvent event = ledger.enter(ticket.election(), matter, ticket.key(), command);
            if (matter.closes(verdict.decision())) {
                doors.steps().close(id, step, matter.decider(), matter.outcome(verdict.decision()));
            }
            return event;
        });
    }
}
