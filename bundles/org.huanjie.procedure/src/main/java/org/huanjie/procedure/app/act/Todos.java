// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huanjie.api.audit.Outbox;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.port.CaseStore;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.InstanceRef;

/** To-dos for the portal: a step that has come into its turn, for those who do it; done when it is closed. */
final class Todos {

    private final Outbox outbox;
    private final CaseStore cases;

    Todos(Outbox outbox, CaseStore cases) {
        this.outbox = outbox;
        this.cases = cases;
    }

    void after(CaseFile file, List<Change> changes) {
        Set<StepId> moved = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.Closed c) {
                finished(file.election(), c.ref(), moved);
            } else if (change instanceof Change.Waived c) {
                finished(file.election(), c.ref(), moved);
            } else if (change instanceof Change.Abandoned c) {
                outbox.done(key(file.election(), c.ref()));
            } else if (change instanceof Change.Opened c) {
                moved.add(c.ref().step());
            } else if (change instanceof Change.Reported c) {
                report(file.election(), c.zh());
            } else if (change instanceof Change.Followed c) {
                file.engine().definition().branch(c.branch()).to().forEach(to -> offer(file, to));
            }
        }
        if (file.election().running()) {
            file.engine().definition().steps().values().stream()
                    .filter(s -> follows(s, moved))
                    .forEach(s -> offer(file, s.id()));
        }
    }

    /** The street is told; the next step that closes shows that it has been seen. */
    private void report(CaseRecord election, String what) {
        outbox.todo(reportKey(election), election.street(), Role.STREET_LEADER, "情况报告：" + what);
    }

    private static String reportKey(CaseRecord election) {
        return "procedure:" + election.id() + ":report";
    }

    private void finished(CaseRecord election, InstanceRef ref, Set<StepId> moved) {
        outbox.done(key(election, ref));
        if (election.counters().value(Counter.BATCH) > 1) {
            outbox.done(reportKey(election));
        }
        moved.add(ref.step());
    }

    private static boolean follows(StepDefinition step, Set<StepId> moved) {
        return step.order().after().stream().anyMatch(moved::contains)
                || step.order().afterStart().stream().anyMatch(moved::contains);
    }

    private void offer(CaseFile file, StepId id) {
        StepDefinition step = file.engine().definition().step(id);
        Board board = file.engine().board(file.situation());
        if (!board.own(step)) {
            if (file.election().kind() == CaseKind.STREET) {
                offerToCommunities(file, step, board);
            }
        } else if (board.status(step) == StepStatus.WAITING && board.inOrder(step)) {
            todo(file.election(), board.current(step).ref(), step);
        }
    }

    /** What the street has closed lets the communities begin; what else they wait for is told when they ask. */
    private void offerToCommunities(CaseFile file, StepDefinition step, Board board) {
        boolean onlyTheStreet = step.order().afterStart().isEmpty()
                && step.order().after().stream().map(board::step).allMatch(p -> p.street() && board.done(p));
        if (onlyTheStreet && step.appliesWhen().isEmpty()) {
            cases.ofCycle(file.election().district(), file.election().cycle()).stream()
                    .filter(c -> c.kind() == CaseKind.COMMUNITY && c.running())
                    .forEach(c ->
                            todo(c, new InstanceRef(step.id(), c.counters().key(step.repeats())), step));
        }
    }

    private void todo(CaseRecord election, InstanceRef ref, StepDefinition step) {
        Role role = step.staffing().submitter().orElse(step.staffing().role());
        outbox.todo(
                key(election, ref),
                election.organisation(),
                role == Role.SYSTEM ? Role.CLERK : role,
                "待办：" + step.zh());
    }

    /** One to-do for each instance. */
    static String key(CaseRecord election, InstanceRef ref) {
        return "procedure:" + election.id() + ":" + ref;
    }
}
