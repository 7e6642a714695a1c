// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Stood and was not elected (落选). */
public final class UnelectedCandidate extends Candidate {
    UnelectedCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.NOT_ELECTED;
    }

    /** A new round of voting: the reply still holds, the person may be fixed again. */
    public ProspectiveCandidate again(Step step) {
        return new ProspectiveCandidate(nomination(), then(Rung.PROSPECTIVE, step));
    }
}
