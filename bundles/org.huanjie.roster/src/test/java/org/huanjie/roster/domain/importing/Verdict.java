// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;
import org.huanjie.office.sheet.PoiSpreadsheets;

/** What the reader says of a file or of rows. */
record Verdict(ImportFigures figures, List<ReadRow> rows, List<RowProblem> problems) {
    static final int YEAR = 2026;

    static Verdict of(Path file) {
        try (Stream<SheetRow> rows =
                new PoiSpreadsheets().rows(file, file.getFileName().toString())) {
            return of(rows);
        }
    }

    static Verdict of(Stream<SheetRow> lines) {
        List<ReadRow> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        RosterReader reader = new RosterReader(YEAR, rows::add, problems::add);
        lines.forEach(reader::accept);
        return new Verdict(reader.finish(), rows, problems);
    }

    /** Rows written as text, cells separated by bars; a cell that begins with # is a number, with = a formula. */
    static Verdict of(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        String sheet = "花名册";
        int number = 0;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                sheet = line.substring(3);
                number = 0;
                continue;
            }
            number++;
            SheetRow row = new SheetRow(sheet, number, cells(line));
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        return of(rows.stream());
    }

    /** One row of such text. */
    static SheetRow line(int number, String text) {
        return new SheetRow("花名册", number, cells(text));
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        String[] texts = line.split("\\|", -1);
        for (int column = 0; column < texts.length; column++) {
            String text = texts[column].strip();
            if (text.startsWith("#")) {
                cells.add(new Cell(column, text.substring(1), Cell.Kind.NUMBER));
            } else if (text.startsWith("=")) {
                cells.add(new Cell(column, text.substring(1), Cell.Kind.FORMULA));
            } else if (!text.isEmpty()) {
                cells.add(new Cell(column, text, Cell.Kind.TEXT));
            }
        }
        return cells;
    }

    /** {@code code@dataRow} of every problem. */
    List<String> faults() {
        return problems.stream()
                .map(p -> p.fault().code() + "@" + p.place().dataRow())
                .toList();
    }
}
