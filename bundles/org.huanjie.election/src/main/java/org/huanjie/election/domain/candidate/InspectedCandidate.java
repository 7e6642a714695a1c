// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Inspected and found suitable (已考察). */
public final class InspectedCandidate extends Standing {
    InspectedCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.INSPECTED;
    }

    /** No opinion stands against the person. @throws IllegalArgumentException otherwise */
    public OpinedCandidate opined(Standings.Opinions opinions, Step step) {
        Evidence.names(opinions.cleared(), this, "the opinions of the departments");
        return new OpinedCandidate(nomination(), then(Rung.OPINED, step));
    }
}
