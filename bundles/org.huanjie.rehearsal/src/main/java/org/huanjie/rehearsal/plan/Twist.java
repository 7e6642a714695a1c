// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.plan;

/** What goes another way than usual in a community. */
public enum Twist {
    /** The first meeting is short of the quorum; a second one is called (B01). */
    QUORUM_FAILS,
    /** Two candidates tie for the last seat; the meeting votes again on them (B06). */
    TIE,
    /** One seat stays open; a supplementary election fills it (B08). */
    SHORTFALL,
    /** An objection during the notice proves true and removes a candidate (B12). */
    OBJECTION_REMOVES,
    /** The street returns the report of the result for its papers (B15). */
    RESULT_RETURNED,
    /** The meeting holds a primary (预选) first. */
    PRIMARY
}
