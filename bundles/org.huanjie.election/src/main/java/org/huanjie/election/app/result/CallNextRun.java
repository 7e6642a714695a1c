// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.result;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.ballot.Runs;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.rule.ShortfallRule;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.run.RunResult;
import org.huanjie.election.domain.run.SupplementaryField;
import org.huanjie.election.domain.sheet.RunoffCall;
import org.huanjie.election.domain.sheet.SeatReduction;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls what follows a run that did not fill the seats: runoff, supplementary election, fewer seats (再次投票、另行选举、减少名额). */
@Component(service = CallNextRun.class)
public final class CallNextRun {
    private final Desk desk;

    @Activate
    public CallNextRun(@Reference Desk desk) {
        this.desk = desk;
    }

    /** The runoff among the tied; group and seats are derived. */
    public Filed<RunoffCall> runoff(CaseId id, String remark, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.RUNOFF, Role.CHAIR);
            RunResult result = Found.in(act).result();
            return act.save(
                    ticket.key().value(), "", new RunoffCall(result.runoff(), result.runoffSeats(), remark), edit);
        });
    }

    /** The supplementary election. @throws Refused outside-reply, skipped-more-votes, surplus-not-met */
    public Filed<SupplementaryCall> supplementary(CaseId id, List<CandidateId> candidates, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.SUPPLEMENT, Role.CHAIR);
            Determination found = Found.in(act);
            SupplementaryField.check(candidates, act.file(), found, act.contest(), act.profile());
            return act.save(ticket.key().value(), "", new SupplementaryCall(found.shortfall(), candidates), edit);
        });
    }

    /** A vote on fewer seats, with the answer of the rule. */
    public record Reduced(Filed<SeatReduction> filed, Answer answer) {}

    /** Fewer seats; whether it is allowed is judged by the procedure as well. @throws Refused vote-does-not-add-up */
    public Reduced reduce(CaseId id, int favour, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.REDUCE, Role.CHAIR);
            Determination found = Found.in(act);
            int seats = act.contest().seats();
            int present = Runs.present(act);
            SeatReduction sheet = new SeatReduction(seats, found.electedTotal(), favour, present);
            Answer answer = ShortfallRule.judge(seats, found.electedTotal(), favour, present, act.profile());
            return new Reduced(act.save(ticket.key().value(), "", sheet, edit), answer);
        });
    }
}
