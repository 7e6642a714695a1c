// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.ElectedMember;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.candidate.Step;
import org.huanjie.election.domain.candidate.UnelectedCandidate;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.rule.WithdrawalRule;
import org.huanjie.election.domain.run.Contest;
import org.huanjie.election.domain.sheet.Announcement;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.Withdrawal;
import org.huanjie.election.domain.sheet.WithdrawalKind;
import org.huanjie.election.domain.sheet.WithdrawalMoment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A candidate leaves: by own wish, or disqualified by the street (候选人退出、取消资格; B13, B14, docs/adr/0023). */
@Component(service = WithdrawCandidate.class)
public final class WithdrawCandidate {
    /** The fact that the procedure waits for. */
    public static final String FACT = "candidate.withdrawn";

    private final Desk desk;
    private final Actors actors;

    @Activate
    public WithdrawCandidate(@Reference Desk desk, @Reference Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** Who, why and decided by whom. */
    public record Request(
            CandidateId candidate, WithdrawalKind kind, String reason, String decidedBy, LocalDate decidedOn) {}

    /** @throws Refused too-late-to-withdraw once the result is announced or the person elected */
    public Filed<Withdrawal> withdraw(CaseId id, Request request) {
        return desk.act(id, act -> {
            Rights.any(actors.current(), act.view(), Role.STREET_CLERK);
            Candidate candidate = Known.candidate(act.file(), request.candidate());
            early(act, candidate);
            Standing leaving = Known.standing(act.file(), request.candidate());
            Withdrawal sheet = sheet(act, leaving, request);
            Filed<Withdrawal> filed = act.add(
                    act.file().key(SheetKind.WITHDRAWAL), request.candidate().value(), sheet);
            if (sheet.moment() != WithdrawalMoment.AFTER_ISSUE) {
                act.raise(FACT, sheet.moment().name());
                StepTicket ticket = act.begin(StepNames.WITHDRAW, Role.STREET_CLERK);
                filed = act.refile(filed, ticket.key().value());
            }
            leave(act, request.candidate());
            return filed;
        });
    }

    private static void early(Act act, Candidate candidate) {
        boolean announced = act.file().current(Announcement.class).isPresent();
        boolean elected = candidate instanceof ElectedMember || candidate instanceof UnelectedCandidate;
        Check.that(
                !announced && !elected,
                ElectionProblem.TOO_LATE_TO_WITHDRAW,
                "条例第四章",
                "candidate",
                "选举结果已经确定，“" + candidate.label() + "”不能再以候选人身份退出。请按辞职或结果审批的程序办理。",
                "The result is determined; '" + candidate.label()
                        + "' cannot withdraw as a candidate any more. Use resignation or the approval of the result.");
    }

    private static Withdrawal sheet(Act act, Standing leaving, Request request) {
        Contest contest = act.contest();
        Field field = Field.of(act.file(), act.profile());
        int candidates = field.seated().size() + field.unopposed().size();
        Answer effect = candidates == 0
                ? Answer.of(Map.of(), List.of())
                : WithdrawalRule.judge(contest.seats(), candidates, 1, act.profile());
        int issued = issuedRuns(act);
        String words = effect.reasons().isEmpty() ? "" : effect.reasons().get(0).zh();
        return new Withdrawal(
                request.candidate(),
                leaving.rung().name(),
                request.kind(),
                moment(act, issued),
                issued,
                decidedRuns(act),
                request.reason(),
                words,
                request.decidedBy(),
                request.decidedOn());
    }

    private static WithdrawalMoment moment(Act act, int issuedRuns) {
        if (!begun(act, StepNames.OPEN)) {
            return WithdrawalMoment.BEFORE_FORMAL;
        }
        return issuedRuns > 0 ? WithdrawalMoment.AFTER_ISSUE : WithdrawalMoment.ON_THE_DAY;
    }

    /** Runs of the list whose ballots are in voters' hands. */
    private static int issuedRuns(Act act) {
        int run = act.view().counters().value(Counter.RUN);
        return begun(act, StepNames.ISSUE) ? run : run - 1;
    }

    /** Runs of the list whose result is determined. */
    private static int decidedRuns(Act act) {
        int run = act.view().counters().value(Counter.RUN);
        return act.status(StepNames.DETERMINE) == StepStatus.CLOSED ? run : run - 1;
    }

    private static boolean begun(Act act, StepId step) {
        StepStatus status = act.status(step);
        return status == StepStatus.OPEN || status == StepStatus.CLOSED;
    }

    private static void leave(Act act, CandidateId id) {
        if (act.file().candidate(id).orElseThrow() instanceof Standing standing) {
            act.update(standing.withdrawn(
                    new Step(act.file().key(SheetKind.WITHDRAWAL), act.today(), StepNames.WITHDRAW.value())));
        }
    }
}
