// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.election.app.candidate.ReadCandidates;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.Rung;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as lists show it.
 *
 * @param rejectedBy step that ended the candidacy; absent for those who may not know
 */
public record CandidateView(
        String id,
        String memberId,
        String name,
        String label,
        String office,
        String rung,
        String rungZh,
        int batch,
        String nominatedOn,
        SourceBody source,
        int partyVotes,
        int massVotes,
        boolean requiresReview,
        @Nullable String rejectedBy) {
    static CandidateView of(ReadCandidates.Reading reading) {
        Candidate c = reading.candidate();
        Nomination n = c.nomination();
        boolean out = reading.street() && c.rung() == Rung.REJECTED;
        return new CandidateView(
                c.id().value(),
                n.person().member(),
                n.person().name(),
                c.label(),
                n.office().name(),
                c.rung().name(),
                c.rung().zh(),
                n.batch(),
                n.on().toString(),
                SourceBody.of(n.source()),
                reading.partyVotes(),
                reading.massVotes(),
                n.writeIn(),
                out ? c.last().note() : null);
    }
}
