// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one row and words it. */
final class Problems {
    /** A rule and the way out, in both languages, without full stops. */
    record Words(String ruleZh, String todoZh, String ruleEn, String todoEn) {}

    private final RowProblem.Place place;
    private final RosterHeader header;
    private final List<RowProblem> found = new ArrayList<>();

    Problems(RowProblem.Place place, RosterHeader header) {
        this.place = place;
        this.header = header;
    }

    /** @param shown value as read, masked already where the column asks for it */
    void add(RowFault fault, Column column, String shown, Words words) {
        String label = header.label(column);
        String sheet = place.sheet().isEmpty() ? "" : "工作表“" + place.sheet() + "”";
        String valueZh = shown.isEmpty() ? "为空" : "为“" + shown + "”";
        String valueEn = shown.isEmpty() ? "blank" : "'" + shown + "'";
        found.add(new RowProblem(
                fault,
                place,
                label,
                shown,
                "花名册第 " + place.dataRow() + " 人（" + sheet + "第 " + place.sheetRow() + " 行）“" + label + "”" + valueZh
                        + "：" + words.ruleZh() + "。" + words.todoZh() + "。",
                "Roster row " + place.dataRow() + " (sheet row " + place.sheetRow() + "), column '" + label + "' is "
                        + valueEn + ": " + words.ruleEn() + ". " + words.todoEn() + "."));
    }

    List<RowProblem> found() {
        return found;
    }
}
