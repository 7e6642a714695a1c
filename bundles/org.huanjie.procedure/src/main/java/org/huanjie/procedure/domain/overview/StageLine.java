// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.overview;

import java.util.List;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Board;

/**
 * How far one case has come in a stage.
 *
 * @param done    steps closed, waived or not applicable
 * @param total   steps of the stage
 * @param overdue names of the steps past their last day and not done
 */
public record StageLine(String stage, State state, int done, int total, List<String> overdue) {

    /** State of a stage. */
    public enum State {
        WAITING,
        OPEN,
        CLOSED
    }

    public StageLine {
        overdue = List.copyOf(overdue);
    }

    /** The stage as the board shows it. */
    public static StageLine of(Board board, String stage) {
        List<StepDefinition> steps = board.terms().definition().stepsOf(stage).stream()
                .filter(board::own)
                .toList();
        int done = (int) steps.stream().filter(board::done).count();
        boolean begun = steps.stream().anyMatch(s -> board.home(s).all(s.id()).size() > 0);
        boolean closed = begun && board.unfinished(stage).stream().noneMatch(board::own);
        return new StageLine(
                stage,
                closed ? State.CLOSED : begun ? State.OPEN : State.WAITING,
                done,
                steps.size(),
                steps.stream()
                        .filter(s -> overdue(board, s))
                        .map(StepDefinition::zh)
                        .toList());
    }

    private static boolean overdue(Board board, StepDefinition step) {
        StepStatus status = board.status(step);
        boolean waiting = status == StepStatus.WAITING || status == StepStatus.UNKNOWN || status == StepStatus.OPEN;
        return waiting && board.late(step);
    }
}
