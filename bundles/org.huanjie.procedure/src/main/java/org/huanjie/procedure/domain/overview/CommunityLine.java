// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.overview;

import java.util.Comparator;
import java.util.List;
import org.huanjie.api.procedure.CaseId;

/**
 * One community on the street's overview.
 *
 * @param orgClass NORMAL, KEY or DIFFICULT; empty while it is not classified
 * @param end      how the case ended; empty while it runs
 * @param late     steps that were opened or closed after their last day
 * @param now      names of the steps that are open
 */
public record CommunityLine(
        CaseId election, String name, String orgClass, String end, List<StageLine> stages, int late, List<String> now) {

    /** S10; 先易后难: easier communities first, those of one class by name. */
    public static final Comparator<CommunityLine> EASY_FIRST =
            Comparator.comparingInt(CommunityLine::rank).thenComparing(CommunityLine::name);

    public CommunityLine {
        stages = List.copyOf(stages);
        now = List.copyOf(now);
    }

    private int rank() {
        return switch (orgClass) {
            case "NORMAL" -> 0;
            case "KEY" -> 2;
            case "DIFFICULT" -> 3;
            default -> 1;
        };
    }

    /** How many steps are overdue, over all stages. */
    public int overdue() {
        return stages.stream().mapToInt(s -> s.overdue().size()).sum();
    }
}
