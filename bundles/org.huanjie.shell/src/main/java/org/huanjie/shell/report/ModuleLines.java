// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.List;
import org.huanjie.api.console.ModuleControl.ModuleState;
import org.huanjie.api.organisation.OrgNode;

/** Modules of a street, as a table. */
public final class ModuleLines {
    private ModuleLines() {}

    /** The lines. */
    public static List<String> of(OrgNode street, List<ModuleState> states) {
        Table table = new Table("模块 MODULE", "名称", "已安装 INSTALLED", "已启用 ENABLED");
        states.forEach(
                s -> table.row(s.module(), s.module().zh(), yes(s.installed()), yes(s.installed() && s.enabled())));
        List<String> lines = new java.util.ArrayList<>(List.of(street.name() + " " + street.id()));
        lines.addAll(table.lines());
        return lines;
    }

    private static String yes(boolean holds) {
        return holds ? "是 yes" : "否 no";
    }
}
