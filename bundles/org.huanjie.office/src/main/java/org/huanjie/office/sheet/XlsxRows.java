// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import java.nio.file.Path;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Rows of an .xlsx file, read as a stream so that 100,000 rows need no more memory than a hundred. */
final class XlsxRows {
    private XlsxRows() {}

    /** @throws org.huanjie.api.office.SpreadsheetRefused file-truncated, file-zip-bomb or file-xxe, here or while reading */
    static RowSource open(Path file, String fileName) {
        // the library's own guard stays on, a little above ours, in case a part lies about its size
        ZipSecureFile.setMaxEntrySize(SheetLimits.STANDARD.inflatedBytes());
        return WorkbookRows.open(
                () -> StreamingReader.builder()
                        .rowCacheSize(100)
                        .bufferSize(16 * 1024)
                        .setReadStyles(true)
                        .setSharedStringsImplementationType(SharedStringsImplementationType.POI_READ_ONLY)
                        .open(file.toFile()),
                fileName);
    }
}
