// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.huanjie.api.office.Cell;
import org.huanjie.roster.domain.importing.Problems.Words;
import org.huanjie.roster.domain.member.IdNumber;

/** Reads the identity number of a row; the number is optional, a wrong one is not. */
final class IdReader {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{2}");
    private static final Pattern QUOTES = Pattern.compile("^['`‘’]+|['`‘’]+$");
    private static final Pattern CROSS = Pattern.compile("[×✕Х]$");
    private static final Pattern NOTHING = Pattern.compile("[-/\\\\—无空]*");
    private static final Pattern FIFTEEN = Pattern.compile("\\d{15}");
    private static final int OLD_LENGTH = 15;

    private static final Words LOST = new Words(
            "表格程序只保留 15 位数字，后面的数字已经丢失",
            "请把该列设为文本格式后重新填写号码，或者不登记号码",
            "spreadsheet programs keep 15 digits only, the rest is lost",
            "Make the column text and enter the number again, or leave it out");

    private static final Words OLD = new Words(
            "15 位号码自 2013 年起停用",
            "请填写 18 位公民身份号码，或者不登记号码",
            "numbers of 15 digits are void since 2013",
            "Enter the 18-digit number or leave it out");

    private static final Words CHECK = new Words(
            "末位校验码与前 17 位不符（GB 11643）",
            "请核对证件后更正，或者不登记号码",
            "the check digit does not fit the 17 digits before it (GB 11643)",
            "Compare with the card and correct it, or leave it out");

    private static final Words FORM = new Words(
            "公民身份号码为 17 位数字加 1 位数字或 X，且含真实的出生日期（GB 11643）",
            "请核对证件后更正，或者不登记号码",
            "an identity number has 17 digits and a digit or X, with a real date of birth (GB 11643)",
            "Compare with the card and correct it, or leave it out");

    private IdReader() {}

    static IdNumber read(Map<Column, Cell> cells, Problems problems) {
        Cell cell = cells.get(Column.ID_NUMBER);
        String text = cell == null ? "" : plain(cell.text());
        if (cell == null || text.isEmpty()) {
            return IdNumber.NONE;
        }
        RowFault fault = fault(text, cell.kind() == Cell.Kind.NUMBER);
        if (cell.kind() == Cell.Kind.FORMULA) {
            FormulaFault.add(Column.ID_NUMBER, IdNumber.mask(text), problems);
        } else if (fault != null) {
            problems.add(fault, Column.ID_NUMBER, IdNumber.mask(text), words(fault));
        }
        return fault == null ? IdNumber.of(text).orElse(IdNumber.NONE) : IdNumber.NONE;
    }

    private static String plain(String text) {
        String compact = TextForm.compact(text).toUpperCase(Locale.ROOT);
        if (IdNumber.hasForm(compact)) {
            return compact;
        }
        String bare = QUOTES.matcher(compact).replaceAll("");
        String plain = CROSS.matcher(bare).replaceAll("X");
        return NOTHING.matcher(plain).matches() ? "" : plain;
    }

    private static @org.jspecify.annotations.Nullable RowFault fault(String text, boolean number) {
        if (SCIENTIFIC.matcher(text).matches() || (number && text.length() > OLD_LENGTH)) {
            return RowFault.ID_LOST_DIGITS;
        }
        if (FIFTEEN.matcher(text).matches()) {
            return RowFault.ID_15_DIGITS;
        }
        if (!IdNumber.hasForm(text)) {
            return RowFault.ID_MALFORMED;
        }
        if (!IdNumber.checkDigitFits(text)) {
            return text.endsWith("000") ? RowFault.ID_LOST_DIGITS : RowFault.ID_CHECK_DIGIT;
        }
        return IdNumber.of(text).isPresent() ? null : RowFault.ID_MALFORMED;
    }

    private static Words words(RowFault fault) {
        return switch (fault) {
            case ID_LOST_DIGITS -> LOST;
            case ID_15_DIGITS -> OLD;
            case ID_CHECK_DIGIT -> CHECK;
            default -> FORM;
        };
    }
}
