// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** In office (已任职). */
public final class MemberInOffice extends Candidate {
    MemberInOffice(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.IN_OFFICE;
    }
}
