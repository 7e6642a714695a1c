// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import org.huanjie.procedure.domain.overview.CommunityLine;
import org.huanjie.procedure.domain.overview.StageLine;

/**
 * The communities of a cycle, easier ones first (先易后难).
 *
 * @param order 1, 2, 3 … in the sequence of 先易后难
 */
public record OverviewDto(
        int order,
        String id,
        String community,
        String orgClass,
        String end,
        int overdue,
        int late,
        List<String> now,
        List<Stage> stages) {

    /** One stage of a community. */
    public record Stage(String stage, String state, int done, int total, List<String> overdue) {
        static Stage of(StageLine line) {
            return new Stage(line.stage(), line.state().name(), line.done(), line.total(), line.overdue());
        }
    }

    static List<OverviewDto> all(List<CommunityLine> lines) {
        List<OverviewDto> all = new java.util.ArrayList<>();
        for (CommunityLine line : lines) {
            all.add(new OverviewDto(
                    all.size() + 1,
                    line.election().value(),
                    line.name(),
                    line.orgClass(),
                    line.end(),
                    line.overdue(),
                    line.late(),
                    line.now(),
                    line.stages().stream().map(Stage::of).toList()));
        }
        return all;
    }
}
