// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Was elected, but the result was returned (结果被退回). */
public final class ReturnedMember extends Candidate {
    ReturnedMember(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.RETURNED;
    }

    /** A new round: the reply still holds, unless the person was a write-in who never had one. */
    public ProspectiveCandidate again(Step step) {
        Evidence.names(!nomination().writeIn(), this, "a reply");
        return new ProspectiveCandidate(nomination(), then(Rung.PROSPECTIVE, step));
    }
}
