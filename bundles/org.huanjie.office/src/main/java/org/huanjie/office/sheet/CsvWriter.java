// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV as spreadsheet programs expect it in China: UTF-8 with mark, CRLF, every value guarded against formulas. */
final class CsvWriter {
    private CsvWriter() {}

    static void write(OutputStream out, List<String> header, Stream<List<String>> rows) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\ufeff');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            print(printer, header);
            rows.forEachOrdered(row -> print(printer, row));
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CSVPrinter printer, List<String> values) {
        try {
            printer.printRecord(values.stream().map(FormulaGuard::guarded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
