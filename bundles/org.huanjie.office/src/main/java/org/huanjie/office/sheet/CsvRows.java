// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;

/** Rows of a CSV file; a row's number is the one that a spreadsheet program shows when it opens the file. */
final class CsvRows implements RowSource {
    private static final int SAMPLE = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String fileName;
    private Optional<SheetRow> ahead = Optional.empty();

    private CsvRows(CSVParser parser, String fileName) {
        this.parser = parser;
        this.records = parser.iterator();
        this.fileName = fileName;
    }

    /** @throws org.huanjie.api.office.SpreadsheetRefused file-wrong-type or file-truncated, here or while reading */
    static RowSource open(Path file, String fileName) {
        try {
            BufferedReader reader = Files.newBufferedReader(file, CsvCharset.of(file, fileName));
            reader.mark(SAMPLE);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return new CsvRows(CSVParser.parse(reader, format(delimiter(reader))), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** Comma, unless the beginning holds more tabs or semicolons. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(SAMPLE);
        char[] sample = new char[8 * 1024];
        int length = Math.max(reader.read(sample), 0);
        reader.reset();
        char best = ',';
        long most = count(sample, length, ',');
        for (char other : new char[] {'\t', ';'}) {
            long found = count(sample, length, other);
            if (found > most) {
                best = other;
                most = found;
            }
        }
        return best;
    }

    private static long count(char[] sample, int length, char wanted) {
        return new String(sample, 0, length).chars().filter(c -> c == wanted).count();
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead.isEmpty() && records.hasNext()) {
                ahead = row(records.next());
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            // a quote that is never closed: the end of the file is missing
            throw Refusals.truncated(fileName);
        }
        return ahead.isPresent();
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = ahead.orElseThrow();
        ahead = Optional.empty();
        return row;
    }

    private static Optional<SheetRow> row(CSVRecord found) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < found.size(); column++) {
            String text = CellText.strip(FormulaGuard.unguarded(found.get(column)));
            if (!text.isEmpty()) {
                cells.add(new Cell(column, text, Cell.Kind.TEXT));
            }
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetRow("", Math.toIntExact(found.getRecordNumber()), cells));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
