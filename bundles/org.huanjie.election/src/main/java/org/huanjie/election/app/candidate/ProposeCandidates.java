// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.run.Contest;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes the ordered list of preliminary candidates to the street (提出候选人初步人选). */
@Component(service = ProposeCandidates.class)
public final class ProposeCandidates {
    private final Desk desk;

    @Activate
    public ProposeCandidates(@Reference Desk desk) {
        this.desk = desk;
    }

    /** What was saved, and how it stands against the seats. */
    public record Proposed(Filed<Proposal> filed, int seats, int candidates, Answer surplus) {}

    /** @throws Refused not-found, wrong-state, invalid-value for a day in the future */
    public Proposed propose(CaseId id, Proposal proposal, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.PROPOSE, Role.ORG_LEADER);
            Criteria.before(act, proposal.heldOn(), "heldOn");
            proposal.order().forEach(p -> Known.standing(act.file(), p.candidate()));
            Filed<Proposal> filed = act.save(ticket.key().value(), "", proposal, edit);
            return answer(act, filed);
        });
    }

    /** The current proposal. @throws Refused not-found */
    public Proposed read(CaseId id) {
        return desk.read(
                id,
                act -> act.file()
                        .at(Proposal.class, act.file().key(SheetKind.PROPOSAL), "")
                        .map(filed -> answer(act, filed))
                        .orElseThrow(
                                () -> Refused.notFound("proposal", act.file().key(SheetKind.PROPOSAL))));
    }

    private static Proposed answer(Act act, Filed<Proposal> filed) {
        Contest contest = act.contest();
        Field field = Field.of(act.file(), act.profile());
        int candidates = field.seated().size() + field.unopposed().size();
        return new Proposed(
                filed, contest.seats(), candidates, contest.enough(contest.seats(), candidates, act.profile()));
    }
}
