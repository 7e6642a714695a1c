// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/** Vote on fewer seats (减少名额); from, to and present are derived. */
public record SeatReduction(int from, int to, int favour, int present) implements Sheet {
    public SeatReduction {
        Check.atMost(
                ElectionProblem.VOTE_DOES_NOT_ADD_UP,
                "L35",
                "favour",
                Check.count("favour", favour),
                present,
                "实到会有选举权人数",
                "those present,");
    }
}
