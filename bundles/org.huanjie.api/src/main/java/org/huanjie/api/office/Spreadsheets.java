// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.office;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes the spreadsheets of offices (.xlsx, .xls, .csv in GB18030 or UTF-8) within fixed limits. */
public interface Spreadsheets {
    /**
     * All rows of all sheets, streamed. Close the stream.
     *
     * @param fileName original name; only for messages, the content decides the type
     * @throws SpreadsheetRefused for wrong type, truncated, encrypted, macro, bomb, XXE or over a limit
     */
    Stream<SheetRow> rows(Path file, String fileName);

    /** Writes one sheet as .xlsx with text cells; formulas in values stay text. */
    void write(OutputStream out, String sheet, List<String> header, Stream<List<String>> rows);

    /** Writes UTF-8 CSV with byte order mark; a value that begins with = + - @ TAB or CR gets a leading apostrophe. */
    void writeCsv(OutputStream out, List<String> header, Stream<List<String>> rows);
}
