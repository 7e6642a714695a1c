// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Elected, and the street consents (审查同意). */
public final class ConsentedMember extends Candidate {
    ConsentedMember(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.CONSENTED;
    }

    /** The street approves the result (S46). */
    public ApprovedMember approved(Step step) {
        return new ApprovedMember(nomination(), then(Rung.APPROVED, step));
    }

    /** The result is returned as invalid (B16). */
    public ReturnedMember returned(Step step) {
        return new ReturnedMember(nomination(), then(Rung.RETURNED, step));
    }
}
