// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;

/** Marks for one candidate over all valid ballots (赞成、不赞成、弃权). */
public record Marks(CandidateId candidate, int favour, int against, int abstain) {
    public Marks {
        Check.count("favour", favour);
        Check.count("against", against);
        Check.count("abstain", abstain);
    }

    Marks plus(Marks more) {
        return new Marks(candidate, favour + more.favour, against + more.against, abstain + more.abstain);
    }
}
