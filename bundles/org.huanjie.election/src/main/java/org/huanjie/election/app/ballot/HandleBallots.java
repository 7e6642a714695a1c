// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ballot;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.rule.identity.IssuedWithinPresentRule;
import org.huanjie.election.domain.rule.identity.PrintedBallotsRule;
import org.huanjie.election.domain.run.BallotOrder;
import org.huanjie.election.domain.run.RunChain;
import org.huanjie.election.domain.run.RunSheets;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.domain.sheet.Voting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way of the ballots: printed, issued, voted, returned (选票的印制、发放、投票、收回). */
@Component(service = HandleBallots.class)
public final class HandleBallots {
    private final Desk desk;

    @Activate
    public HandleBallots(@Reference Desk desk) {
        this.desk = desk;
    }

    /** What the proof shows; whether it is the list of the run in the right order is judged by the procedure. */
    public Filed<BallotPrint> print(CaseId id, BallotPrint print, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.PRINT, Role.TELLER);
            return act.save(ticket.key().value(), "", print, edit);
        });
    }

    /** Ballots given out. @throws Refused ballots-do-not-add-up (C1, C7) */
    public Filed<BallotIssue> issue(CaseId id, BallotIssue issue, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.ISSUE, Role.TELLER);
            int printed = RunSheets.of(act.file(), ticket.key().value())
                    .print()
                    .map(BallotPrint::printed)
                    .orElse(0);
            holds(IssuedWithinPresentRule.judge(issue.issued(), Runs.present(act)), "issued");
            holds(PrintedBallotsRule.judge(printed, issue.issued(), issue.replaced(), issue.remaining()), "remaining");
            return act.save(ticket.key().value(), "", issue, edit);
        });
    }

    /** How the vote was cast. */
    public Filed<Voting> vote(CaseId id, Voting voting, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.VOTE, Role.CHAIR);
            return act.save(ticket.key().value(), "", voting, edit);
        });
    }

    /**
     * Ballots taken out of the box. While the count is on, a wrong number may still be corrected, but not to one that would have
     * made the election invalid.
     *
     * @throws Refused ballots-do-not-add-up
     */
    public Filed<BallotReturn> returned(CaseId id, BallotReturn returned, Edit edit) {
        return desk.act(id, act -> {
            boolean counting = act.status(StepNames.COUNT) == StepStatus.OPEN;
            StepTicket ticket = counting
                    ? act.during(StepNames.COUNT, Role.SCRUTINEER)
                    : act.begin(StepNames.RETURNED, Role.SCRUTINEER);
            int issued = RunSheets.of(act.file(), ticket.key().value())
                    .issue()
                    .map(BallotIssue::issued)
                    .orElse(0);
            if (counting) {
                Check.atMost(
                        ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                        "L30",
                        "returned",
                        returned.returned(),
                        issued,
                        "发出选票",
                        "the ballots issued,");
            }
            return act.save(ticket.key().value(), "", returned, edit);
        });
    }

    /** The run as it must be printed. */
    public record Reading(
            RunChain.Run run,
            List<String> names,
            Reason order,
            List<BallotPrint> print,
            List<BallotIssue> issue,
            List<BallotReturn> returned) {}

    /** The current run. @throws Refused sheet-missing while no formal list is fixed */
    public Reading read(CaseId id) {
        return desk.read(id, act -> {
            RunChain.Run run = Runs.chain(act).current();
            BallotOrder order = BallotOrder.of(act.file(), run.plan(), act.contest());
            RunSheets sheets = run.sheets();
            return new Reading(
                    run,
                    order.expected(),
                    order.reason(),
                    sheets.print().stream().toList(),
                    sheets.issue().stream().toList(),
                    sheets.returned().stream().toList());
        });
    }

    private static void holds(Answer answer, String field) {
        Reason reason = answer.reasons().get(0);
        Check.that(
                answer.is("OK"),
                ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                reason.clause(),
                field,
                reason.zh(),
                reason.en());
    }
}
