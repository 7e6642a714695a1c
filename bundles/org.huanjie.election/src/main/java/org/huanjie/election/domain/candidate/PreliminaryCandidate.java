// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Proposed by the organisation, not reviewed yet (候选人初步人选，待联审). */
public final class PreliminaryCandidate extends Standing {
    PreliminaryCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.PRELIMINARY;
    }

    /** Passed the joint review. @throws IllegalArgumentException unless every department answered NO_PROBLEM */
    public ReviewedCandidate reviewed(Standings.Review review, Step step) {
        Evidence.names(review.passed(), this, "the joint review");
        return new ReviewedCandidate(nomination(), then(Rung.JOINT_REVIEWED, step));
    }
}
