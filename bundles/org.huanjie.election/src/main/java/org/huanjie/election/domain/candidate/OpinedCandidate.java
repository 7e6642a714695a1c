// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.PublicNotice;

/** Every department was asked and none stands against (已征求意见). */
public final class OpinedCandidate extends Standing {
    OpinedCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.OPINED;
    }

    /** Put up for notice. @throws IllegalArgumentException if the notice does not name the person */
    public NoticedCandidate posted(PublicNotice notice, Step step) {
        Evidence.names(notice.names(id()), this, "the notice");
        return new NoticedCandidate(nomination(), then(Rung.IN_NOTICE, step));
    }
}
