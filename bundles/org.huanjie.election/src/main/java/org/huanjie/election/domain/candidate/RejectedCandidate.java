// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Did not pass (未通过); the reason is never published. */
public final class RejectedCandidate extends Candidate {
    RejectedCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.REJECTED;
    }
}
