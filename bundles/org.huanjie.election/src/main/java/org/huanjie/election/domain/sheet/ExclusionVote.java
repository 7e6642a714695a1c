// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.election.domain.MotionVote;

/**
 * The meeting's vote on members not counted in 应到会 (表决不计入应到会名单): names only, no ground.
 *
 * @param base    all entitled members, unreduced
 * @param present entitled members present, those on the list included
 */
public record ExclusionVote(List<String> names, int base, int present, MotionVote vote) implements Sheet {
    public ExclusionVote {
        names = List.copyOf(names);
        vote = vote.among(present);
    }
}
