// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;
import org.huanjie.roster.domain.member.MemberDetails;

/**
 * The values of one member as a form of texts, judged exactly as a row of a file would be. So a correction by the clerk, by the member, or
 * of a row of an import stands under the same rules.
 */
public final class MemberForm {
    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final RosterHeader HEADER = header();

    private MemberForm() {}

    /** The form filled with what is known of a member. */
    public static Map<Column, String> filled(MemberDetails details) {
        MemberDetails.Person person = details.person();
        MemberDetails.Membership membership = details.membership();
        Map<Column, String> form = new EnumMap<>(Column.class);
        form.put(Column.NAME, person.name());
        form.put(Column.SEX, person.sex().zh());
        form.put(Column.ETHNIC, person.ethnic().zh());
        form.put(Column.BIRTH, person.birth().iso());
        form.put(Column.ID_NUMBER, details.contact().idNumber().value());
        form.put(Column.EDUCATION, person.education().zh());
        form.put(Column.JOINED_ON, membership.joinedOn().iso());
        form.put(Column.FULL_ON, membership.fullOn().iso());
        form.put(Column.TYPE, membership.type().zh());
        form.put(Column.GROUP, membership.group());
        form.put(Column.RELATION, membership.relation().zh());
        form.put(Column.PHONE, details.contact().phone().value());
        form.put(Column.REMARK, details.remark());
        return form;
    }

    /** Reads and judges a form. @param place where its problems are said to be */
    public static ReadRow judge(Map<Column, String> form, RowProblem.Place place, int thisYear) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < COLUMNS.size(); at++) {
            String text = form.getOrDefault(COLUMNS.get(at), "").strip();
            if (!text.isEmpty()) {
                cells.add(new Cell(at, text, Cell.Kind.TEXT));
            }
        }
        SheetRow line = new SheetRow(place.sheet(), place.sheetRow(), cells);
        return new RowReader(HEADER, thisYear).read(line, place.dataRow());
    }

    private static RosterHeader header() {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < COLUMNS.size(); at++) {
            cells.add(new Cell(at, COLUMNS.get(at).zh(), Cell.Kind.TEXT));
        }
        return RosterHeader.of(new SheetRow("", 0, cells)).orElseThrow();
    }
}
