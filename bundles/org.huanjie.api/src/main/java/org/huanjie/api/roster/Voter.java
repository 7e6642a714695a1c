// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.roster;

/**
 * A member as the meeting needs to know: name and the three rights.
 *
 * @param exclusionApproved true if the street approved not counting the member in 应到会 (still counts until the meeting adopts)
 * @param strokes           stroke code of the name for ballots where the clerk overrode the table; empty otherwise
 */
public record Voter(
        MemberId id,
        String name,
        boolean full,
        boolean mayElect,
        boolean mayBeElected,
        boolean mayVote,
        boolean exclusionApproved,
        String strokes) {}
