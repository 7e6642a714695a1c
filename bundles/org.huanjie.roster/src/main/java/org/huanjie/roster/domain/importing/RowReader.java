// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;
import org.huanjie.roster.domain.importing.Problems.Words;
import org.huanjie.roster.domain.member.Education;
import org.huanjie.roster.domain.member.EthnicGroup;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.MemberDetails.Contact;
import org.huanjie.roster.domain.member.MemberDetails.Membership;
import org.huanjie.roster.domain.member.MemberDetails.Person;
import org.huanjie.roster.domain.member.PersonName;
import org.huanjie.roster.domain.member.PhoneNumber;
import org.huanjie.roster.domain.member.RelationState;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.Sex;

/** Reads one row under a heading. */
final class RowReader {
    private static final Set<String> BLANKISH =
            Set.of("", "-", "--", "—", "——", "/", "\\", "无", "空", "暂无", "未转正", "未转", "预备期");
    /** Columns in which offices write a dash where there is nothing. */
    private static final Set<Column> DASHED =
            Set.of(Column.BIRTH, Column.JOINED_ON, Column.FULL_ON, Column.TYPE, Column.PHONE);

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "流动", "流动党员", "Y", "y", "1");
    private static final Words GIVE_NAME = new Words(
            "每名党员都须有姓名",
            "请补填姓名，或者说明此人为何不登记",
            "every member has a name",
            "Enter the name or say why the person is left out");

    private final RosterHeader header;
    private final DateReader dates;

    RowReader(RosterHeader header, int thisYear) {
        this.header = header;
        this.dates = new DateReader(thisYear);
    }

    /** The row with its problems, those between its own values included. */
    ReadRow read(SheetRow line, int dataRow) {
        RowProblem.Place place = new RowProblem.Place(dataRow, line.sheet(), line.number());
        Problems problems = new Problems(place, header);
        Map<Column, Cell> cells = header.cells(line);
        DASHED.forEach(column -> cells.computeIfPresent(column, (c, cell) -> isBlankish(cell) ? null : cell));
        MemberDetails details = new MemberDetails(
                person(cells, problems),
                membership(cells, problems),
                contact(cells, problems),
                text(cells, Column.REMARK));
        new RowChecks(details, problems).run(cells, header);
        return new ReadRow(place, details, problems.found(), false);
    }

    private Person person(Map<Column, Cell> cells, Problems problems) {
        return new Person(
                name(cells, problems),
                coded(cells, Column.SEX, Sex::of, Sex.UNKNOWN, RowFault.SEX_UNKNOWN, problems),
                coded(cells, Column.ETHNIC, EthnicGroup::of, EthnicGroup.NOT_GIVEN, RowFault.ETHNIC_UNKNOWN, problems),
                date(cells, Column.BIRTH, problems),
                coded(
                        cells,
                        Column.EDUCATION,
                        Education::of,
                        Education.NOT_GIVEN,
                        RowFault.EDUCATION_UNKNOWN,
                        problems));
    }

    private Membership membership(Map<Column, Cell> cells, Problems problems) {
        RosterDate joined = date(cells, Column.JOINED_ON, problems);
        RosterDate full = date(cells, Column.FULL_ON, problems);
        return new Membership(
                joined,
                full,
                TypeReader.read(cells, header, problems),
                text(cells, Column.GROUP),
                relation(cells, problems));
    }

    private Contact contact(Map<Column, Cell> cells, Problems problems) {
        Cell phone = cells.get(Column.PHONE);
        PhoneNumber number = PhoneNumber.NONE;
        if (phone != null) {
            Optional<PhoneNumber> read = PhoneNumber.of(TextForm.compact(phone.text()));
            number = read.orElse(PhoneNumber.NONE);
            if (read.isEmpty()) {
                problems.add(
                        RowFault.PHONE_UNREADABLE,
                        Column.PHONE,
                        PhoneNumber.mask(phone.text()),
                        unreadable("电话号码", "telephone number"));
            }
        }
        return new Contact(IdReader.read(cells, problems), number);
    }

    private static String name(Map<Column, Cell> cells, Problems problems) {
        Cell cell = cells.get(Column.NAME);
        String text = cell == null ? "" : TextForm.withoutBlanks(cell.text());
        if (cell == null || text.isEmpty() || isBlankish(cell)) {
            problems.add(RowFault.NAME_MISSING, Column.NAME, "", GIVE_NAME);
            return "";
        }
        if (cell.kind() == Cell.Kind.FORMULA) {
            FormulaFault.add(Column.NAME, cell.text(), problems);
        }
        Optional<PersonName> name = PersonName.of(text);
        if (name.isEmpty()) {
            Words words = new Words(
                    "姓名只能是 2—30 个汉字（可有间隔号）",
                    "请更正姓名",
                    "a name is 2–30 Han characters, a middle dot allowed",
                    "Correct the name");
            problems.add(RowFault.NAME_BAD_CHARACTERS, Column.NAME, cell.text(), words);
        }
        return name.map(PersonName::value).orElse("");
    }

    private RosterDate date(Map<Column, Cell> cells, Column column, Problems problems) {
        Cell cell = cells.get(column);
        if (cell == null) {
            return RosterDate.NONE;
        }
        Optional<RosterDate> date = dates.read(cell, column == Column.BIRTH);
        if (date.isEmpty()) {
            Words words = DateReader.isAmbiguousNumber(cell.text())
                    ? new Words(
                            "按数字保存时 1 月与 10 月无法区分",
                            "请把该列设为文本后重填年月",
                            "as a number, month 1 and month 10 look the same",
                            "Make the column text and enter the month again")
                    : new Words(
                            "应为年月或年月日，如 1985.07、1985年7月、1985-07-16",
                            "请更正日期",
                            "a month or a day is needed, e.g. 1985.07 or 1985-07-16",
                            "Correct the date");
            problems.add(RowFault.DATE_UNREADABLE, column, cell.text(), words);
        }
        return date.orElse(RosterDate.NONE);
    }

    private static RelationState relation(Map<Column, Cell> cells, Problems problems) {
        RelationState state = coded(
                cells, Column.RELATION, RelationState::of, RelationState.IN, RowFault.RELATION_STATE_UNKNOWN, problems);
        boolean floats = YES.contains(TextForm.word(text(cells, Column.FLOATING)));
        return floats && state == RelationState.IN ? RelationState.FLOATING : state;
    }

    private static <T> T coded(
            Map<Column, Cell> cells,
            Column column,
            Function<String, Optional<T>> words,
            T otherwise,
            RowFault fault,
            Problems problems) {
        String text = text(cells, column);
        String word = TextForm.word(text);
        Optional<T> value = words.apply(word).or(() -> BLANKISH.contains(word) ? words.apply("") : Optional.empty());
        if (value.isEmpty()) {
            problems.add(fault, column, text, unreadable(column.zh(), "value for this column"));
        }
        return value.orElse(otherwise);
    }

    private static Words unreadable(String zh, String en) {
        return new Words("不是可识别的" + zh, "请更正，或者不登记这一项", "this is no known " + en, "Correct it or leave the value out");
    }

    private static boolean isBlankish(Cell cell) {
        return BLANKISH.contains(TextForm.compact(cell.text()));
    }

    private static String text(Map<Column, Cell> cells, Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }
}
