// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Approved by the street (已批准). */
public final class ApprovedMember extends Candidate {
    ApprovedMember(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.APPROVED;
    }

    /** Takes office with the handover (S49). */
    public MemberInOffice inOffice(Step step) {
        return new MemberInOffice(nomination(), then(Rung.IN_OFFICE, step));
    }
}
