// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** When a candidate leaves; it decides what happens to the list and to the ballots (B13, B14, docs/adr/0023). */
public enum WithdrawalMoment {
    /** Before the meeting opened: the list is not fixed. */
    BEFORE_FORMAL,
    /** During the meeting, before ballots are issued: a new list is confirmed and printed. */
    ON_THE_DAY,
    /** Ballots are out: the vote goes on, votes for the person elect nobody. */
    AFTER_ISSUE
}
