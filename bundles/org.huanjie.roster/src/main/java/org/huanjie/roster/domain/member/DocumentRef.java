// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

/**
 * The paper that an entry rests on (依据文件).
 *
 * @param title  title; empty if none
 * @param number document number
 * @param date   date of the document
 */
public record DocumentRef(String title, String number, RosterDate date) {
    /** No document. */
    public static final DocumentRef NONE = new DocumentRef("", "", RosterDate.NONE);

    /** True if there is one. */
    public boolean isGiven() {
        return !title.isEmpty();
    }
}
