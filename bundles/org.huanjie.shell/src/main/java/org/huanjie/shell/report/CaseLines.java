// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.console.CaseBook.CaseLine;
import org.huanjie.api.time.Cycle;

/** Cases, as a table or one by one. */
public final class CaseLines {
    private CaseLines() {}

    /** The cases of a cycle. */
    public static List<String> of(Cycle cycle, List<CaseLine> cases) {
        List<String> lines = new ArrayList<>();
        lines.add(cycle.title() + " " + cycle.id() + (cycle.rehearsal() ? " 【演练 rehearsal】" : ""));
        Table table = new Table("案件 CASE", "组织", "结束 END", "逾期 LATE", "进行中 OPEN");
        cases.forEach(c -> table.row(c.election().id(), c.name(), end(c), c.late(), String.join("、", c.open())));
        lines.addAll(table.lines());
        return lines;
    }

    /** One case. */
    public static List<String> of(CaseLine found) {
        return new Table("案件 CASE", found.election().id().value())
                .row("组织 ORGANISATION", found.name() + " " + found.election().organisation())
                .row("街道 STREET", found.election().street())
                .row("日期 DAY", found.election().today() + (found.election().rehearsal() ? " 【演练 rehearsal】" : ""))
                .row("规则档案 PROFILE", found.election().profile())
                .row("计数 COUNTERS", found.election().counters())
                .row("结束 END", end(found))
                .row("逾期 LATE", found.late())
                .row("进行中 OPEN", String.join("、", found.open()))
                .lines();
    }

    private static String end(CaseLine found) {
        return found.election().running() ? "-" : found.election().end();
    }
}
