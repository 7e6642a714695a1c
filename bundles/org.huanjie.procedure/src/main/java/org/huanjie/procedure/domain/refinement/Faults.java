// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** Collects every fault of an overlay, never only the first. */
final class Faults {
    private final List<Problem> found = new ArrayList<>();

    /** A fault: {@code {0}} is where it stands, then the values. */
    void add(ProcedureProblem rule, String clause, String where, String zh, String en, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = where;
        System.arraycopy(values, 0, all, 1, values.length);
        Reason reason = Reason.of("{0}：" + zh, "{0}: " + en, clause, all);
        Problem problem = new Problem(rule, clause, where, reason.zh(), reason.en());
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    boolean has(ProcedureProblem rule) {
        return found.stream().anyMatch(p -> p.code() == rule);
    }

    /** All of them, R1 first. */
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(java.util.Comparator.comparing(p -> p.code().code()));
        return List.copyOf(sorted);
    }
}
