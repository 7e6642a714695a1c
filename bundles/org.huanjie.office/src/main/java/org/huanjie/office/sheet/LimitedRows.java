// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;

/** Passes rows on and stops at the first one that breaks a limit. */
final class LimitedRows implements Iterator<SheetRow> {
    private final RowSource source;
    private final SheetLimits limits;
    private final String fileName;
    private int rows;

    LimitedRows(RowSource source, SheetLimits limits, String fileName) {
        this.source = source;
        this.limits = limits;
        this.fileName = fileName;
    }

    Stream<SheetRow> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
                .onClose(source::close);
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public SheetRow next() {
        SheetRow row = source.next();
        rows++;
        if (rows > limits.rows() + SheetLimits.FRAME) {
            throw Refusals.tooManyRows(fileName, limits.rows());
        }
        row.cells().forEach(cell -> check(row, cell));
        return row;
    }

    private void check(SheetRow row, Cell cell) {
        if (cell.column() >= limits.columns()) {
            throw Refusals.tooManyColumns(fileName, place(row, cell), limits.columns());
        }
        if (cell.text().length() > limits.cellLength()) {
            throw Refusals.cellTooLong(fileName, place(row, cell), cell.text().length(), limits.cellLength());
        }
    }

    private static String place(SheetRow row, Cell cell) {
        String sheet = row.sheet().isEmpty() ? "" : "工作表“" + row.sheet() + "”";
        return sheet + "第 " + row.number() + " 行第 " + (cell.column() + 1) + " 列";
    }
}
