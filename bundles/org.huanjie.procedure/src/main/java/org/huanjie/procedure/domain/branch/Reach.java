// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.branch;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.definition.Trigger;
import org.huanjie.procedure.domain.gate.FactTitles;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/**
 * Whether something that a branch waits for can happen now (情形能否登记). A branch is in reach once the case has come as far as
 * one of its steps, and until its last step was started; of several branches on one fact the first in reach is the one.
 */
public final class Reach {
    private final Board board;
    private final FactName fact;

    public Reach(Board board, FactName fact) {
        this.board = board;
        this.fact = fact;
    }

    /** The branch that this fact takes now. */
    public Optional<Branch> branch() {
        return candidates().stream().filter(this::inReach).findFirst();
    }

    /** The branch that this fact and outcome take now, if it is the one in reach. */
    public Optional<Branch> branch(String outcome) {
        List<Branch> open = candidates().stream().filter(this::inReach).toList();
        boolean sameReach = open.stream().allMatch(b -> b.until().isEmpty());
        return open.stream()
                .limit(sameReach ? open.size() : 1)
                .filter(b -> b.on().outcome().equals(outcome))
                .findFirst();
    }

    /** Everything in the way of registering it. */
    public Leave check(String outcome) {
        if (!board.situation().own().running()) {
            return refused(ProcedureProblem.CASE_ENDED, "", "本案已经结束，不能再登记“{0}”。", "The case has ended.");
        }
        Optional<Branch> branch = branch(outcome);
        if (branch.isEmpty()) {
            return branch().map(this::otherName).orElseGet(this::outOfReach);
        }
        return holds(outcome, branch.get());
    }

    private List<Branch> candidates() {
        return board.terms().definition().branches().stream()
                .filter(b -> b.on() instanceof Trigger.OnFact on && on.fact().equals(fact))
                .toList();
    }

    private boolean inReach(Branch branch) {
        boolean begun = branch.at().stream().anyMatch(this::reached);
        boolean over = branch.until().filter(u -> current(u).isPresent()).isPresent();
        return begun && !over;
    }

    private boolean reached(StepId id) {
        StepDefinition step = board.step(id);
        return current(id).isPresent() || (step.carriesOver() && board.everStarted(step)) || board.inOrder(step);
    }

    private Optional<?> current(StepId id) {
        StepDefinition step = board.step(id);
        return board.home(step).current(step);
    }

    private Leave holds(String outcome, Branch branch) {
        if (!(board.situation().facts().read(fact) instanceof Fact.Known known)) {
            return refused(
                    ProcedureProblem.FACT_UNKNOWN,
                    branch.clause(),
                    "“{0}”尚不明确，不能登记。请先记录有关情况。",
                    "{1} is not known. Record it first.");
        }
        return agrees(known.value(), outcome)
                ? Leave.GRANTED
                : refused(
                        ProcedureProblem.EVENT_OUT_OF_REACH,
                        branch.clause(),
                        "“{0}”并未发生，不能登记。",
                        "{1} has not happened.");
    }

    private static boolean agrees(FactValue value, String outcome) {
        if (value instanceof FactValue.Flag flag) {
            return flag.holds();
        }
        if (value instanceof FactValue.Names names) {
            return !names.names().isEmpty();
        }
        return value instanceof FactValue.Text text && text.code().equals(outcome);
    }

    /** True if the fact holds for the outcome of the branch. */
    public static boolean holdsFor(Board board, Branch branch) {
        return branch.on() instanceof Trigger.OnFact on
                && board.situation().facts().read(on.fact()) instanceof Fact.Known known
                && agrees(known.value(), on.outcome());
    }

    private Leave otherName(Branch branch) {
        return refused(
                ProcedureProblem.OUTCOME_UNKNOWN,
                branch.clause(),
                "“{0}”此时应登记为 " + branch.on().outcome() + "（" + branch.zh() + "）。",
                "{1} is registered as " + branch.on().outcome() + " at this point.");
    }

    private Leave outOfReach() {
        return refused(
                ProcedureProblem.EVENT_OUT_OF_REACH,
                "",
                "“{0}”在目前的步骤不能登记：有关步骤尚未开始，或者已经过了可以登记的步骤。请查看办理进度。",
                "{1} cannot happen at this point: the steps concerned have not begun, or are over.");
    }

    private Leave refused(ProcedureProblem code, String clause, String zh, String en) {
        Reason reason = Reason.of(zh, en, clause, FactTitles.zh(fact), fact);
        return new Leave(List.of(Obstacle.of(code, fact.value(), reason)), List.of());
    }
}
