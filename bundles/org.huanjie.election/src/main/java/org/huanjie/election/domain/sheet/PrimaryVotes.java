// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;

/** Votes of favour for one candidate in the primary. */
public record PrimaryVotes(CandidateId candidate, int favour) {
    public PrimaryVotes {
        Check.count("favour", favour);
    }
}
