// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** A candidate before the vote decides: may still be rejected or withdraw. */
public abstract sealed class Standing extends Candidate
        permits Nominee,
                PreliminaryCandidate,
                ReviewedCandidate,
                ListedCandidate,
                InspectedCandidate,
                OpinedCandidate,
                NoticedCandidate,
                ProspectiveCandidate,
                FormalCandidate {
    Standing(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    /** Out by review, inspection, opinion or verdict (B10–B12); the reason stays in the record that led to it. */
    public final RejectedCandidate rejected(Step step) {
        return new RejectedCandidate(nomination(), then(Rung.REJECTED, step));
    }

    /** Gone by the own wish or disqualified (B13, B14). */
    public final WithdrawnCandidate withdrawn(Step step) {
        return new WithdrawnCandidate(nomination(), then(Rung.WITHDRAWN, step));
    }
}
