// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.decision;

import java.util.EnumSet;
import java.util.Set;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.importing.RowFault;

/**
 * The clerk's decision about one problem (逐行处理).
 *
 * @param column column that CORRECT sets
 * @param value  right value for CORRECT; empty otherwise
 * @param note   why; needed for CONFIRM, explains DROP_PERSON
 */
public record Decision(Kind kind, Column column, String value, String note) {
    /** What can be decided. */
    public enum Kind {
        /** Register with this value instead. */
        CORRECT,
        /** Register without the value. */
        DROP_VALUE,
        /** It is as it stands, compared with the file. */
        CONFIRM,
        /** Do not register the person. */
        DROP_PERSON
    }

    /** What may be decided about a problem of this kind in this column. */
    public static Set<Kind> allowed(RowFault fault, Column column) {
        return switch (fault.remedy()) {
            case FILE -> EnumSet.noneOf(Kind.class);
            case CORRECT, PERSON -> EnumSet.of(Kind.CORRECT, Kind.DROP_PERSON);
            case CONFIRM -> EnumSet.of(Kind.CONFIRM, Kind.CORRECT, Kind.DROP_PERSON);
            case VALUE ->
                column.optional()
                        ? EnumSet.of(Kind.CORRECT, Kind.DROP_VALUE, Kind.DROP_PERSON)
                        : EnumSet.of(Kind.CORRECT, Kind.DROP_PERSON);
        };
    }
}
