// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.office;

/**
 * One cell as text.
 *
 * @param column  0-based column
 * @param text    what a person reads in the cell, stripped; dates in ISO form where the cell is a real date
 * @param kind    how the sheet stores it
 */
public record Cell(int column, String text, Kind kind) {
    /** How the sheet stores the value. */
    public enum Kind {
        TEXT,
        /** A number; digits past the 15th may be lost. */
        NUMBER,
        DATE,
        FORMULA,
        EMPTY
    }
}
