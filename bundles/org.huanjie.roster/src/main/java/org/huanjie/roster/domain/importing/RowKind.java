// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.Map;
import java.util.regex.Pattern;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;

/** Tells the members of a roster from what stands between and below them: headings of groups, sums, signatures, numbered blank rows. */
final class RowKind {
    private static final Pattern FOOTER = Pattern.compile(
            "^(填表|填报|制表|审核|审签|负责人|党组织|党支部书记|支部书记|书记签|联系人|报送|合计|总计|共计|小计|总人数|党员总数|注[:：]|说明[:：]|备注[:：]|备注[1１]|以下空白|此页无).*");

    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{2,8}");
    private static final Pattern GROUP_HEADING = Pattern.compile(".*(小组|支部|党员|人员|名单|社区|单位|部门)$");
    private static final int FEW = 4;

    private RowKind() {}

    /** True if the row registers somebody. */
    static boolean isMember(SheetRow line, RosterHeader header) {
        Map<Column, Cell> cells = header.cells(line);
        long telling = cells.keySet().stream()
                .filter(column -> column != Column.NUMBER && column != Column.REMARK)
                .count();
        if (telling == 0 || (telling < FEW && line.cells().stream().anyMatch(RowKind::isFooter))) {
            return false;
        }
        if (telling > 1) {
            return true;
        }
        Cell name = cells.get(Column.NAME);
        return name != null && looksLikePerson(TextForm.compact(name.text()));
    }

    private static boolean isFooter(Cell cell) {
        return FOOTER.matcher(TextForm.compact(cell.text())).matches();
    }

    private static boolean looksLikePerson(String text) {
        return PERSON.matcher(text).matches() && !GROUP_HEADING.matcher(text).matches();
    }
}
