// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.List;
import org.huanjie.api.office.SpreadsheetRefused;
import org.huanjie.roster.domain.importing.Problems.Words;

/** Words for what is wrong with a file as a whole, and with two of its rows together. */
final class FileFaults {
    private FileFaults() {}

    static RowProblem noRoster() {
        return ofFile(
                RowFault.NO_ROSTER_FOUND,
                "没有找到花名册的表头：表头行至少应有“姓名”以及性别、出生年月、入党时间、党员类别等列中的三列。请核对文件后重新上传。",
                "No roster header was found: it needs the name and at least three of sex, birth, joining date, kind of member. "
                        + "Check the file and upload it again.");
    }

    static SpreadsheetRefused tooManyRows(int most) {
        return new SpreadsheetRefused(
                "too-many-rows",
                "花名册超过 " + most + " 人。请按党组织分成几个文件上传。",
                "The roster has more than " + most + " rows. Split it by organisation.");
    }

    static RowProblem zeroRows() {
        return ofFile(
                RowFault.ZERO_ROWS,
                "花名册表头下没有一名党员（0 行）。请核对是否选错了文件。",
                "There is no member below the roster's header (0 rows). Check that it is the right file.");
    }

    private static RowProblem ofFile(RowFault fault, String zh, String en) {
        return new RowProblem(fault, RowProblem.Place.FILE, "", "", zh, en);
    }

    static List<RowProblem> missingColumns(RosterHeader header, String sheet) {
        return header.missing().stream()
                .map(column -> new RowProblem(
                        RowFault.HEADER_MISSING,
                        new RowProblem.Place(0, sheet, header.row()),
                        column.zh(),
                        "",
                        "花名册缺少“" + column.zh() + "”一列，或者列名无法识别。请补上此列后重新上传。",
                        "The roster has no column '" + column.zh()
                                + "' or its heading is unknown. Add the column and upload again."))
                .toList();
    }

    static Words duplicate(int firstRow) {
        return new Words(
                "与第 " + firstRow + " 人是同一人（身份证号相同，或者姓名、出生年月、入党时间都相同）",
                "请核对后只保留一行；确系两人的，请更正其中一行",
                "the same person as roster row " + firstRow
                        + " (same identity number, or same name, birth and joining date)",
                "Keep one row; if they are two persons, correct one of them");
    }

    static Words sharedNumber(DuplicateWatch.Seen seen) {
        return new Words(
                "与第 " + seen.dataRow() + " 人“" + seen.name() + "”的身份证号相同而姓名不同",
                "请核对证件后更正",
                "roster row " + seen.dataRow() + " has the same identity number under another name",
                "Compare with the cards and correct it");
    }
}
