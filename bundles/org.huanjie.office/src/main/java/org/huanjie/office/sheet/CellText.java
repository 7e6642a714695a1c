// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;

/** Turns a cell of the library into what a person reads in it. Formulas are never computed: the value last saved counts. */
final class CellText {
    /** Date formats of Chinese Excel and WPS that carry a number only, no pattern (27–36, 50–58). */
    private static final Set<Integer> CJK_DATES = Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    /** Those of them that show year and month only. */
    private static final Set<Integer> CJK_MONTHS = Set.of(27, 36, 50, 52, 57);

    private CellText() {}

    /** The row with its non-blank cells; empty if it has none. */
    static Optional<SheetRow> row(String sheet, Row row) {
        List<Cell> cells = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            // asked once: the streaming reader works the type out anew at each asking
            CellType type = cell.getCellType();
            boolean formula = type == CellType.FORMULA;
            Cell read = read(cell, formula ? cell.getCachedFormulaResultType() : type);
            if (!read.text().isEmpty()) {
                cells.add(formula ? new Cell(read.column(), read.text(), Cell.Kind.FORMULA) : read);
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new SheetRow(sheet, row.getRowNum() + 1, cells));
    }

    private static Cell read(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        int column = cell.getColumnIndex();
        return switch (type) {
            case STRING -> new Cell(column, strip(cell.getStringCellValue()), Cell.Kind.TEXT);
            case NUMERIC -> number(cell);
            case BOOLEAN -> new Cell(column, cell.getBooleanCellValue() ? "TRUE" : "FALSE", Cell.Kind.TEXT);
            case ERROR -> new Cell(column, "#ERROR", Cell.Kind.TEXT);
            case BLANK, FORMULA, _NONE -> new Cell(column, "", Cell.Kind.EMPTY);
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        double value = cell.getNumericCellValue();
        if (value >= 0 && isDate(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            String iso = moment.toLocalDate().toString();
            return new Cell(cell.getColumnIndex(), showsMonthOnly(cell) ? iso.substring(0, 7) : iso, Cell.Kind.DATE);
        }
        return new Cell(cell.getColumnIndex(), plain(value), Cell.Kind.NUMBER);
    }

    private static boolean isDate(org.apache.poi.ss.usermodel.Cell cell) {
        return CJK_DATES.contains((int) cell.getCellStyle().getDataFormat()) || DateUtil.isCellDateFormatted(cell);
    }

    /** A cell shown as 1985年7月 holds a first of the month that nobody wrote. */
    private static boolean showsMonthOnly(org.apache.poi.ss.usermodel.Cell cell) {
        if (CJK_MONTHS.contains((int) cell.getCellStyle().getDataFormat())) {
            return true;
        }
        String pattern = cell.getCellStyle().getDataFormatString();
        if (pattern == null || CJK_DATES.contains((int) cell.getCellStyle().getDataFormat())) {
            return false;
        }
        String letters =
                pattern.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return letters.contains("y") && letters.contains("m") && !letters.contains("d");
    }

    /** Whole numbers without exponent; at most 15 significant digits of a fraction, as the sheet shows them. */
    private static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "#ERROR";
        }
        BigDecimal exact = new BigDecimal(value);
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        BigDecimal shown = whole ? exact : exact.round(new java.math.MathContext(15, RoundingMode.HALF_UP));
        return shown.stripTrailingZeros().toPlainString();
    }

    /** Without blanks at the ends, whichever kind of blank the office's program wrote. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
