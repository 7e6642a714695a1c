// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;

/** Left the election (已退出). */
public final class WithdrawnCandidate extends Candidate {
    WithdrawnCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.WITHDRAWN;
    }
}
