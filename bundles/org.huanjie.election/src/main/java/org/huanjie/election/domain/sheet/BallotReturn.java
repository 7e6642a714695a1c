// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;

/** Ballots taken out of the box (收回选票). */
public record BallotReturn(int returned) implements Sheet {
    public BallotReturn {
        Check.count("returned", returned);
    }
}
