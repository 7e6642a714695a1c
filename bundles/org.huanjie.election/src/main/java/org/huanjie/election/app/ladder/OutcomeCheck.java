// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ladder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.procedure.StepId;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.field.Ground;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.session.SessionResult;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.huanjie.election.domain.sheet.PrimaryCount;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.QuorumReport;
import org.huanjie.election.domain.sheet.RecommendationKind;
import org.huanjie.election.domain.sheet.RecommendationRound;
import org.huanjie.election.domain.sheet.RunoffCall;
import org.huanjie.election.domain.sheet.SeatReduction;
import org.huanjie.election.domain.sheet.SecretaryProposal;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.huanjie.election.domain.sheet.Verdict;

/** Whether a step may close so: its record is there, and the outcome is the one that follows from it. */
final class OutcomeCheck {
    private final Closed closed;

    OutcomeCheck(Closed closed) {
        this.closed = closed;
    }

    /** @throws Refused sheet-missing or outcome-differs */
    void check() {
        required()
                .ifPresent(
                        type -> Check.that(
                                closed.file().at(type, closed.key(), part()).isPresent(),
                                ElectionProblem.SHEET_MISSING,
                                "S09",
                                closed.event().step().value(),
                                "本步骤的记录还没有保存，不能办结。请先填写并保存。",
                                "The record of this step is not saved yet; it cannot be closed. Fill it in and save it first."));
        expected()
                .filter(outcome -> !closed.with(outcome))
                .ifPresent(outcome -> Check.that(
                        false,
                        ElectionProblem.OUTCOME_DIFFERS,
                        "S09",
                        "outcome",
                        "按已保存的记录，本步骤的结论应为 " + outcome + "，填写的是 "
                                + closed.event().outcome() + "。请核对记录，或按记录办结。",
                        "By the saved records the outcome is " + outcome + ", not "
                                + closed.event().outcome() + ". Check the records or close with it."));
        if (closed.is(StepNames.OPEN)) {
            attendance();
        } else if (closed.is(StepNames.QUORUM)) {
            report();
        }
    }

    private Optional<Class<? extends Sheet>> required() {
        Map<StepId, Class<? extends Sheet>> needs = Map.ofEntries(
                Map.entry(StepNames.RECOMMEND_PARTY, RecommendationRound.class),
                Map.entry(StepNames.RECOMMEND_MASSES, RecommendationRound.class),
                Map.entry(StepNames.PROPOSE, Proposal.class),
                Map.entry(StepNames.DECIDE_LIST, PreliminaryList.class),
                Map.entry(StepNames.QUORUM, QuorumReport.class),
                Map.entry(StepNames.PRIMARY, PrimaryCount.class),
                Map.entry(StepNames.FORMAL, FormalList.class),
                Map.entry(StepNames.RUNOFF, RunoffCall.class),
                Map.entry(StepNames.SUPPLEMENT, SupplementaryCall.class),
                Map.entry(StepNames.REDUCE, SeatReduction.class),
                Map.entry(StepNames.SESSION, FirstSession.class));
        if (closed.is(StepNames.CONSENT) && closed.with("CONSENTED")) {
            return Optional.of(SecretaryProposal.class);
        }
        return Optional.ofNullable(needs.get(closed.event().step()));
    }

    private String part() {
        return closed.is(StepNames.RECOMMEND_PARTY)
                ? RecommendationKind.PARTY.name()
                : closed.is(StepNames.RECOMMEND_MASSES) ? RecommendationKind.MASSES.name() : "";
    }

    private Optional<String> expected() {
        if (closed.is(StepNames.REVIEW)) {
            return Optional.of(some(Ground.REVIEW) ? "SOME_FAIL" : "ALL_PASS");
        }
        if (closed.is(StepNames.INSPECT)) {
            return Optional.of(some(Ground.INSPECTION) ? "SOME_UNSUITABLE" : "ALL_SUITABLE");
        }
        if (closed.is(StepNames.CONSULT)) {
            return Optional.of(some(Ground.OPINION) ? "SOME_NEGATIVE" : "NO_OBJECTION");
        }
        if (closed.is(StepNames.OBJECTIONS)) {
            return Optional.of(verdict());
        }
        return closed.is(StepNames.SESSION) ? session() : Optional.empty();
    }

    private boolean some(Ground ground) {
        Field field = closed.field();
        return field.active().stream().anyMatch(c -> field.against(c.id(), ground));
    }

    private String verdict() {
        Set<Verdict> verdicts = closed.file().parts(Objection.class, closed.key()).stream()
                .flatMap(f -> f.sheet().verdict().stream())
                .collect(Collectors.toSet());
        return verdicts.contains(Verdict.DISQUALIFY)
                ? Verdict.DISQUALIFY.name()
                : verdicts.contains(Verdict.POSTPONE) ? Verdict.POSTPONE.name() : Verdict.NO_PROBLEM.name();
    }

    private Optional<String> session() {
        int members = closed.field().elected().size();
        return closed.sheet(FirstSession.class)
                .map(s -> SessionResult.of(s, members, closed.file(), closed.profile())
                                .secretaryElected()
                        ? "ELECTED"
                        : "NOT_ELECTED");
    }

    private void attendance() {
        boolean taken = closed.sheet(Attendance.class).filter(Attendance::taken).isPresent();
        Check.that(
                taken,
                ElectionProblem.SHEET_MISSING,
                "S41; 条例第二十条",
                "attendance",
                "到会情况尚未登记，清点人数没有完成，不能办结。请先保存签到册。",
                "The attendance is not taken; the step cannot be closed. Save the attendance sheet first.");
    }

    private void report() {
        Optional<Headcount> heads =
                MeetingState.at(closed.key(), closed.file(), closed.profile()).headcount();
        boolean current = closed.sheet(QuorumReport.class)
                .filter(r -> heads.filter(h -> h.expected() == r.expected() && h.present() == r.present())
                        .isPresent())
                .isPresent();
        Check.that(
                current,
                ElectionProblem.OUTCOME_DIFFERS,
                "S42",
                "quorum",
                "到会情况报告单填写之后人数有变化，不能办结。请重新保存报告单。",
                "The numbers changed after the attendance report was saved. Save the report again.");
    }
}
