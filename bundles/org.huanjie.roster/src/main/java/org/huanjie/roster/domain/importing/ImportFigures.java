// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import org.huanjie.roster.domain.member.MemberType;
import org.huanjie.roster.domain.member.RelationState;

/**
 * What a file holds, counted. A person who stands twice counts once; a row with a fault counts by what could be read of it.
 *
 * @param dataRows    rows of the roster
 * @param members     full and probationary
 */
public record ImportFigures(int dataRows, int members, int full, int probationary, int floating, int shouldTransfer) {
    /** Nothing read yet. */
    public static final ImportFigures NONE = new ImportFigures(0, 0, 0, 0, 0, 0);

    /** The figures with one more row. */
    ImportFigures plus(ReadRow row) {
        if (row.duplicate()) {
            return new ImportFigures(dataRows + 1, members, full, probationary, floating, shouldTransfer);
        }
        boolean isFull = row.details().membership().type() == MemberType.FULL;
        RelationState relation = row.details().membership().relation();
        return new ImportFigures(
                dataRows + 1,
                members + 1,
                full + (isFull ? 1 : 0),
                probationary + (isFull ? 0 : 1),
                floating + (relation == RelationState.FLOATING ? 1 : 0),
                shouldTransfer + (relation == RelationState.SHOULD_TRANSFER ? 1 : 0));
    }
}
