// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;

/**
 * How the vote was cast (填票投票).
 *
 * @param noProxy             nobody voted for an absent member
 * @param scribesNonCandidate who wrote for others is no candidate
 * @param helpCount           how many asked for help in writing; never who
 */
public record Voting(boolean secret, boolean noProxy, boolean scribesNonCandidate, int helpCount) implements Sheet {
    public Voting {
        Check.count("helpCount", helpCount);
    }
}
