// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.app.session.HoldFirstSession;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.session.SessionResult;
import org.jspecify.annotations.Nullable;

/** A first session with what follows from it; a part is absent while its record is missing. */
public record SessionView(
        @Nullable Proposed proposal, @Nullable Outcome result) {
    /** Whom the outgoing committee proposed. */
    public record Proposed(String secretary, List<String> deputies, String chair) {}

    /**
     * What the votes say.
     *
     * @param secretary label; empty if nobody has more than half
     */
    public record Outcome(
            int version,
            int members,
            int present,
            VerdictView quorum,
            String secretary,
            List<String> deputies,
            List<ReasonView> reasons) {}

    static SessionView of(HoldFirstSession.Reading r) {
        Proposed proposed = r.proposal().stream()
                .map(p -> new Proposed(
                        p.secretary().value(),
                        p.deputies().stream().map(CandidateId::value).toList(),
                        p.chair().value()))
                .findFirst()
                .orElse(null);
        Outcome result = r.result().isEmpty()
                ? null
                : outcome(r.session().get(0).version(), r.result().get(0));
        return new SessionView(proposed, result);
    }

    private static Outcome outcome(int version, SessionResult s) {
        return new Outcome(
                version,
                s.members(),
                s.present(),
                VerdictView.of(s.quorum()),
                s.secretary(),
                s.deputies(),
                ReasonView.of(s.reasons()));
    }
}
