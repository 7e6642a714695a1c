// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.SupplementaryCall;

/** Approved by the street (候选人预备人选). */
public final class ProspectiveCandidate extends Standing {
    ProspectiveCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.PROSPECTIVE;
    }

    /** Fixed by the meeting. @throws IllegalArgumentException if the list does not name the person */
    public FormalCandidate fixed(FormalList list, Step step) {
        Evidence.names(list.candidates().contains(id()), this, "the formal list");
        return new FormalCandidate(nomination(), then(Rung.FORMAL, step));
    }

    /** Newly fixed for a supplementary election (L35). @throws IllegalArgumentException if the call does not name the person */
    public FormalCandidate fixed(SupplementaryCall call, Step step) {
        Evidence.names(call.candidates().contains(id()), this, "the supplementary call");
        return new FormalCandidate(nomination(), then(Rung.FORMAL, step));
    }
}
