// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

/**
 * How much a file may hold. A roster of the largest district fits many times over; what is larger is a mistake or an attack.
 *
 * @param bytes         size of the file
 * @param rows          rows with content, all sheets together, beside {@value #FRAME} for titles, headings and signatures
 * @param columns       columns with content
 * @param cellLength    characters in one cell
 * @param inflatedBytes size of everything in an .xlsx file once unpacked
 * @param inflateRatio  how many times larger a part may become by unpacking
 */
record SheetLimits(long bytes, int rows, int columns, int cellLength, long inflatedBytes, int inflateRatio) {
    /** Rows around the table that nobody counts. */
    static final int FRAME = 20;

    /** The limits of the product. */
    static final SheetLimits STANDARD =
            new SheetLimits(20L * 1024 * 1024, 100_000, 200, 1_000, 512L * 1024 * 1024, 100);
}
