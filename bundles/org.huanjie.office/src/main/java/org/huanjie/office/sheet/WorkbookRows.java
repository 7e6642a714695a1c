// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.huanjie.api.office.SheetRow;
import org.huanjie.api.office.SpreadsheetRefused;

/** Walks the visible sheets of a workbook; hidden sheets are no part of what the office sees. */
final class WorkbookRows implements RowSource {
    private final Workbook workbook;
    private final String fileName;
    private int nextSheet;
    private String sheetName = "";
    private Iterator<Row> rows = java.util.Collections.emptyIterator();
    private Optional<SheetRow> ahead = Optional.empty();

    private WorkbookRows(Workbook workbook, String fileName) {
        this.workbook = workbook;
        this.fileName = fileName;
    }

    static RowSource open(Callable<? extends Workbook> opener, String fileName) {
        return new WorkbookRows(guarded(opener, fileName), fileName);
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) {
            ahead = guarded(this::advance, fileName);
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

    private Optional<SheetRow> advance() {
        while (true) {
            while (rows.hasNext()) {
                Optional<SheetRow> row = CellText.row(sheetName, rows.next());
                if (row.isPresent()) {
                    return row;
                }
            }
            if (nextSheet >= workbook.getNumberOfSheets()) {
                return Optional.empty();
            }
            enter(nextSheet++);
        }
    }

    private void enter(int index) {
        if (workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index)) {
            return;
        }
        Sheet sheet = workbook.getSheetAt(index);
        sheetName = sheet.getSheetName();
        rows = sheet.rowIterator();
    }

    /** The libraries throw many kinds of exceptions on a damaged file; the office needs one sentence. */
    private static <T> T guarded(Callable<T> work, String fileName) {
        try {
            return work.call();
        } catch (SpreadsheetRefused e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Refusals.encrypted(fileName);
        } catch (Exception e) {
            throw translated(e, fileName);
        }
    }

    private static SpreadsheetRefused translated(Exception e, String fileName) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("maximum allowed length")) {
                return Refusals.zipBomb(fileName);
            }
            if (message.contains("DOCTYPE") || message.contains("entity was referenced")) {
                return Refusals.xxe(fileName);
            }
        }
        return Refusals.truncated(fileName);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
