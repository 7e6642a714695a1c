// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Rows of an .xls file (Excel 97–2003, at most 65,536 rows a sheet), read whole. */
final class XlsRows {
    private XlsRows() {}

    /** @throws org.huanjie.api.office.SpreadsheetRefused file-truncated, file-encrypted, file-macro or file-wrong-type */
    static RowSource open(Path file, String fileName) {
        return WorkbookRows.open(() -> workbook(file, fileName), fileName);
    }

    private static HSSFWorkbook workbook(Path file, String fileName) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                throw Refusals.encrypted(fileName);
            }
            if (root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("_VBA_PROJECT")) {
                throw Refusals.macro(fileName);
            }
            if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK")) {
                throw Refusals.wrongType(fileName);
            }
            return new HSSFWorkbook(root, false);
        }
    }
}
