// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.PublicNotice;

/** Named by a public notice (公示). */
public final class NoticedCandidate extends Standing {
    NoticedCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.IN_NOTICE;
    }

    /** Approved by the street after a complete notice. @throws IllegalArgumentException if the notice was not complete */
    public ProspectiveCandidate approved(Reply reply, PublicNotice notice) {
        Evidence.names(notice.names(id()) && notice.complete(), this, "a complete notice");
        return new ProspectiveCandidate(nomination(), then(Rung.PROSPECTIVE, reply.step()));
    }
}
