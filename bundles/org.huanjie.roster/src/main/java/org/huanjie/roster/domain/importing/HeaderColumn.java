// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

/** The column behind a heading. */
public final class HeaderColumn {
    private HeaderColumn() {}

    /** The column that a heading of a roster means; {@link Column#REMARK} for one that means none. */
    public static Column of(String heading) {
        return HeaderWords.column(heading).orElse(Column.REMARK);
    }
}
