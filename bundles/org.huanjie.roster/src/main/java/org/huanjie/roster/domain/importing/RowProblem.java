// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

/**
 * One thing in a roster that cannot stand.
 *
 * @param place    where it is
 * @param column   heading as the file words it; empty for the file as a whole
 * @param value    value as read; identity numbers and telephones masked
 * @param reasonZh whole Chinese sentence with the rule and what to do
 * @param reasonEn the same in English
 */
public record RowProblem(RowFault fault, Place place, String column, String value, String reasonZh, String reasonEn) {
    /**
     * A place in the file.
     *
     * @param dataRow  1 = first row of the roster; 0 for the file as a whole
     * @param sheet    name of the sheet; empty for CSV
     * @param sheetRow row number as the office sees it; 0 for the file as a whole
     */
    public record Place(int dataRow, String sheet, int sheetRow) {
        /** The file as a whole. */
        public static final Place FILE = new Place(0, "", 0);
    }

    /** Both sentences, Chinese first. */
    public String reason() {
        return reasonZh + reasonEn;
    }
}
