// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.office;

import java.util.List;

/**
 * One row.
 *
 * @param sheet  name of the sheet; empty for CSV
 * @param number 1-based row number as the office sees it
 */
public record SheetRow(String sheet, int number, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
