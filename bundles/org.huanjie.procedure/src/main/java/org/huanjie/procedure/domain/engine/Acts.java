// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.branch.Reach;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.definition.Trigger;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.Closing;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.InstanceRef;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Opening;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Subject;
import org.huanjie.procedure.domain.step.Transition;

/** The acts in one step (步骤办理): each refused with everything in its way, or done with everything that changed. */
final class Acts {
    private final Board board;
    private final StepDefinition step;
    private final LocalDate today;

    Acts(Board board, StepDefinition step) {
        this.board = board;
        this.step = step;
        this.today = board.situation().today();
    }

    Transition open() {
        Leave leave = new Opening(board, step).check();
        leave.orRefuse();
        InstanceRef ref =
                board.required(step).orElseGet(() -> board.current(step)).ref();
        boolean late = board.late(step);
        CaseState next = board.situation().own().with(Instance.opened(ref, today, late));
        List<Change> changes = new ArrayList<>(List.of(new Change.Opened(ref, late)));
        markLate(late, changes);
        return new Transition(next, changes, List.of(), leave.warnings());
    }

    Transition close(Subject subject, Optional<String> given) {
        Closing closing = new Closing(board, step, subject);
        Leave leave = closing.check(given);
        leave.orRefuse();
        String outcome = new Closing(board, step, subject).resolve(given).orElseThrow();
        boolean late = board.late(step);
        CaseState own = board.situation().own();
        CaseState next = own.with(instance(subject).closed(outcome, today, late));
        List<Change> changes = new ArrayList<>(List.of(new Change.Closed(subject.ref(), outcome, late)));
        markLate(late, changes);
        noted().forEach(b -> changes.add(new Change.Noted(b.id(), b.clause())));
        if (step.end().isPresent() && own.running()) {
            next = next.ended(step.end().get());
            changes.add(new Change.Ended(step.end().get()));
        }
        return new Transition(next, changes, own.running() ? triggered(subject, outcome) : List.of(), leave.warnings());
    }

    Transition waive() {
        new Opening(board, step).waiver().orRefuse();
        InstanceRef ref = board.current(step).ref();
        CaseState own = board.situation().own();
        LocalDate since = own.instance(ref).map(Instance::startedOn).orElse(today);
        CaseState next = own.with(Instance.waived(ref, since, today));
        return new Transition(next, List.of(new Change.Waived(ref)), List.of(), List.of());
    }

    Transition sign(Subject subject, Role as) {
        List<Role> chain = step.staffing().coSigners();
        if (board.status(step, subject) != StepStatus.OPEN) {
            throw refused(ProcedureProblem.STEP_NOT_OPEN, "{0}尚未开始或已经办结，不能签署。", "{1} is not open.", as);
        }
        List<Role> signed = instance(subject).signed();
        if (signed.size() >= chain.size() || chain.get(signed.size()) != as) {
            throw refused(
                    ProcedureProblem.SIGNATURE_OUT_OF_ORDER,
                    "{0}此时不由“{2}”签署。签署次序：{3}。",
                    "{1} is not for {4} to sign now.",
                    as);
        }
        CaseState next = board.situation().own().with(instance(subject).signedBy(as));
        return new Transition(next, List.of(new Change.SignedBy(subject.ref(), as)), List.of(), List.of());
    }

    private Instance instance(Subject subject) {
        return board.home(step).instance(subject.ref()).orElseThrow();
    }

    private void markLate(boolean late, List<Change> changes) {
        if (late) {
            board.terms().definition().branches().stream()
                    .filter(b -> b.on().outcome().equals("PASSED"))
                    .forEach(b -> changes.add(new Change.Noted(b.id(), b.clause())));
        }
    }

    /** Branches on a fact that change nothing by themselves and hold as the step closes. */
    private List<Branch> noted() {
        return board.terms().definition().branches().stream()
                .filter(b -> b.onlyNoted() && b.at().contains(step.id()) && Reach.holdsFor(board, b))
                .toList();
    }

    /** Branches that the outcome takes; a step that a branch requires, closed of its own accord, takes that branch. */
    private List<Branch> triggered(Subject subject, String outcome) {
        return board.terms().definition().branches().stream()
                .filter(b -> b.on() instanceof Trigger.OnStep on && (takes(on, outcome) || ofOwnAccord(b, subject)))
                .toList();
    }

    private boolean takes(Trigger.OnStep on, String outcome) {
        return on.step().equals(step.id()) && on.outcome().equals(outcome);
    }

    private boolean ofOwnAccord(Branch branch, Subject subject) {
        return !subject.required() && branch.requires().equals(Optional.of(step.id()));
    }

    private Refused refused(ProcedureProblem code, String zh, String en, Role as) {
        String chain = String.join(
                "、", step.staffing().coSigners().stream().map(Role::zh).toList());
        return Refused.all(List.of(org.huanjie.procedure.domain.step.Obstacle.of(
                        code,
                        step.id().value(),
                        org.huanjie.api.rule.Reason.of(
                                zh, en, step.source(), step.label(), step.id(), as.zh(), chain, as))
                .problem()));
    }
}
