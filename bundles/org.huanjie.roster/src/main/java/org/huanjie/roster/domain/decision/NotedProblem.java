// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.decision;

import java.util.List;
import java.util.Optional;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.importing.HeaderColumn;
import org.huanjie.roster.domain.importing.RowFault;
import org.huanjie.roster.domain.importing.RowProblem;

/**
 * A problem of an import as noted by the dry run, with what was decided.
 *
 * @param number   1 for the first problem of the file
 * @param decision at most one; empty while undecided
 */
public record NotedProblem(int number, RowProblem problem, List<Decision> decision) {
    public NotedProblem {
        decision = List.copyOf(decision);
    }

    /** A problem found by the dry run. */
    public static NotedProblem found(int number, RowProblem problem) {
        return new NotedProblem(number, problem, List.of());
    }

    /** The same problem with this decision. */
    public NotedProblem decided(Decision made) {
        return new NotedProblem(number, problem, List.of(made));
    }

    /** What was decided. */
    public Optional<Decision> made() {
        return decision.stream().findFirst();
    }

    /** The column that the problem stands in. */
    public Column column() {
        return HeaderColumn.of(problem.column());
    }

    /** True if only another file helps. */
    public boolean isOfTheFile() {
        return problem.fault().remedy() == RowFault.Remedy.FILE;
    }
}
