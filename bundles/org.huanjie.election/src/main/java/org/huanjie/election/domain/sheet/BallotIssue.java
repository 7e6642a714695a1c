// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;

/**
 * Ballots given out (发票): the box was shown empty, the rest is sealed.
 *
 * @param issued    ballots in voters' hands
 * @param replaced  spoilt and replaced
 * @param remaining left over and sealed
 */
public record BallotIssue(boolean boxShownEmpty, int issued, int replaced, int remaining, boolean restSealed)
        implements Sheet {
    public BallotIssue {
        Check.count("issued", issued);
        Check.count("replaced", replaced);
        Check.count("remaining", remaining);
    }
}
