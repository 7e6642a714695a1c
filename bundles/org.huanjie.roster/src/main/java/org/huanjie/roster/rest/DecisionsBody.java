// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.web.Body;
import org.huanjie.roster.domain.decision.Decision;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.importing.Column;
import org.jspecify.annotations.Nullable;

/** The clerk's decisions as they come in. */
public record DecisionsBody(@Nullable List<One> decisions) {
    private static final int MOST = 2_001;

    /**
     * One decision.
     *
     * @param column column that CORRECT sets; absent for the problem's own
     */
    public record One(
            @Nullable Integer no,
            @Nullable String decision,
            @Nullable String column,
            @Nullable String value,
            @Nullable String note) {}

    /** By number of the problem. */
    Map<Integer, Decision> checked(List<NotedProblem> problems) {
        Map<Integer, Decision> checked = new LinkedHashMap<>();
        for (One one : Body.list("decisions", decisions, MOST)) {
            int no = Body.count("no", one.no(), 1, MOST);
            Column own = problems.stream()
                    .filter(p -> p.number() == no)
                    .map(NotedProblem::column)
                    .findFirst()
                    .orElse(Column.REMARK);
            checked.put(
                    no,
                    new Decision(
                            Body.code("decision", one.decision(), Decision.Kind.class),
                            one.column() == null ? own : Body.code("column", one.column(), Column.class),
                            Body.optionalText("value", one.value(), 200),
                            Body.optionalText("note", one.note(), 500)));
        }
        return checked;
    }
}
