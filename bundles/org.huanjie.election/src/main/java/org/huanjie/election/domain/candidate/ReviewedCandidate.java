// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.PreliminaryList;

/** Passed by every department (已通过资格联审). */
public final class ReviewedCandidate extends Standing {
    ReviewedCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.JOINT_REVIEWED;
    }

    /** Put on the signed list. @throws IllegalArgumentException if the list does not name the person */
    public ListedCandidate listed(PreliminaryList list, Step step) {
        Evidence.names(list.candidates().contains(id()), this, "the preliminary list");
        return new ListedCandidate(nomination(), then(Rung.LISTED, step));
    }
}
