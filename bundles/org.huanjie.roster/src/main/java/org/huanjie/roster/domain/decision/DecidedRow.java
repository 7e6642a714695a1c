// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.importing.MemberForm;
import org.huanjie.roster.domain.importing.ReadRow;
import org.huanjie.roster.domain.importing.RowFault;
import org.huanjie.roster.domain.importing.RowProblem;
import org.huanjie.roster.domain.member.MemberDetails;

/**
 * A row of an import after the clerk's decisions: to be registered, or left out.
 *
 * @param details what is registered
 * @param dropped true if the person is left out
 * @param note    why the person is left out; empty if not said yet
 * @param open    problems that the decisions leave or make; the import may not be committed with any
 */
public record DecidedRow(ReadRow row, MemberDetails details, boolean dropped, String note, List<RowProblem> open) {
    public DecidedRow {
        open = List.copyOf(open);
    }

    /** Applies the decisions made about this row's problems. */
    public static DecidedRow of(ReadRow row, List<NotedProblem> noted, int thisYear) {
        if (row.problems().isEmpty()) {
            return new DecidedRow(row, row.details(), false, "", List.of());
        }
        List<Decision> decisions =
                noted.stream().flatMap(n -> n.made().stream()).toList();
        List<RowProblem> undecided = noted.stream()
                .filter(n -> n.made().isEmpty())
                .map(NotedProblem::problem)
                .toList();
        String note = decisions.stream()
                .filter(d -> d.kind() == Decision.Kind.DROP_PERSON)
                .map(Decision::note)
                .collect(Collectors.joining("；"));
        if (decisions.stream().anyMatch(d -> d.kind() == Decision.Kind.DROP_PERSON)) {
            return new DecidedRow(row, row.details(), true, note, List.of());
        }
        if (!undecided.isEmpty()) {
            return new DecidedRow(row, row.details(), false, "", undecided);
        }
        return corrected(row, noted, thisYear);
    }

    private static DecidedRow corrected(ReadRow row, List<NotedProblem> noted, int thisYear) {
        Map<Column, String> form = MemberForm.filled(row.details());
        Set<RowFault> settled = EnumSet.noneOf(RowFault.class);
        for (NotedProblem problem : noted) {
            Decision decision = problem.made().orElseThrow();
            switch (decision.kind()) {
                case CORRECT -> form.put(decision.column(), decision.value());
                case DROP_VALUE -> {
                    form.remove(problem.column());
                    settled.add(RowFault.FULL_DATE_MISSING);
                }
                case CONFIRM -> settled.add(problem.problem().fault());
                case DROP_PERSON -> throw new IllegalStateException("left out already");
            }
        }
        ReadRow again = MemberForm.judge(form, row.place(), thisYear);
        List<RowProblem> open = again.problems().stream()
                .filter(p -> !settled.contains(p.fault()))
                .toList();
        return new DecidedRow(row, again.details(), false, "", open);
    }
}
