// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.office.SheetRow;
import org.huanjie.api.office.Spreadsheets;
import org.osgi.service.component.annotations.Component;

/** Spreadsheets (电子表格) on Apache POI, the streaming reader and commons-csv. What the file holds decides the type, never its name. */
@Component
public final class PoiSpreadsheets implements Spreadsheets {
    private final SheetLimits limits;

    /** With the limits of the product. */
    public PoiSpreadsheets() {
        this(SheetLimits.STANDARD);
    }

    PoiSpreadsheets(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public Stream<SheetRow> rows(Path file, String fileName) {
        RowSource source = open(file, fileName);
        return new LimitedRows(source, limits, fileName).stream();
    }

    private RowSource open(Path file, String fileName) {
        return switch (FileKind.of(file, limits, fileName)) {
            case ZIP -> {
                XlsxPackage.inspect(file, limits, fileName);
                yield XlsxRows.open(file, fileName);
            }
            case OLE2 -> XlsRows.open(file, fileName);
            case TEXT -> CsvRows.open(file, fileName);
        };
    }

    @Override
    public void write(OutputStream out, String sheet, List<String> header, Stream<List<String>> rows) {
        XlsxWriter.write(out, sheet, header, rows);
    }

    @Override
    public void writeCsv(OutputStream out, List<String> header, Stream<List<String>> rows) {
        CsvWriter.write(out, header, rows);
    }
}
