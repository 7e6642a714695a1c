// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Office;

/** Votes in the first session for one person and office. */
public record OfficeVote(CandidateId candidate, Office office, int favour, int against, int abstain) {
    public OfficeVote {
        Check.count("favour", favour);
        Check.count("against", against);
        Check.count("abstain", abstain);
    }
}
