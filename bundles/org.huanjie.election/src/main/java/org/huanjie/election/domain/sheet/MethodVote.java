// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import org.huanjie.election.domain.MotionVote;

/**
 * Vote on the election method (选举办法).
 *
 * @param base                   members expected
 * @param writeInRequiresAgainst the method ties another choice to a × on the ballot (条例第二十五条)
 */
public record MethodVote(int base, int present, MotionVote vote, boolean writeInRequiresAgainst, LocalDate adoptedOn)
        implements Sheet {
    public MethodVote {
        vote = vote.among(present);
    }
}
