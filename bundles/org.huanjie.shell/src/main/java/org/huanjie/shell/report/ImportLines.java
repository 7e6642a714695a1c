// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.console.RosterImports.Outcome;

/** What came of a roster file. */
public final class ImportLines {
    private ImportLines() {}

    /** The figures, then each problem with its place. */
    public static List<String> of(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add("数据行 rows " + outcome.dataRows() + "，新增 added " + outcome.added() + "，变更 changed " + outcome.changed()
                + "，未变 unchanged " + outcome.unchanged() + "，问题 problems "
                + outcome.faults().size() + "，" + (outcome.stored() ? "已入库 stored" : "未入库 not stored"));
        if (!outcome.faults().isEmpty()) {
            Table table = new Table("表格行 ROW", "代码 CODE", "列 COLUMN", "值 VALUE", "原因 REASON");
            outcome.faults().forEach(f -> table.row(f.sheetRow(), f.code(), f.column(), f.value(), f.reason()));
            lines.addAll(table.lines());
        }
        return lines;
    }
}
