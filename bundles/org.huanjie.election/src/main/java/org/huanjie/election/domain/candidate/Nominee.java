// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.Proposal;

/** Somebody who was recommended (推荐人选). */
public final class Nominee extends Standing {
    Nominee(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    /** Begins on the lowest rung. */
    public static Nominee of(Nomination nomination, Step step) {
        return new Nominee(nomination, List.of(new Stamp(Rung.NOMINEE, step.key(), nomination.on(), step.note())));
    }

    @Override
    public Rung rung() {
        return Rung.NOMINEE;
    }

    /** Proposed to the street. @throws IllegalArgumentException if the proposal does not name the person */
    public PreliminaryCandidate proposed(Proposal proposal, Step step) {
        Evidence.names(proposal.names(id()), this, "the proposal");
        return new PreliminaryCandidate(nomination(), then(Rung.PRELIMINARY, step));
    }
}
