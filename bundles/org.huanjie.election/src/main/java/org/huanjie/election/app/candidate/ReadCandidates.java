// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.sheet.RecommendationKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Candidates as lists show them. */
@Component(service = ReadCandidates.class)
public final class ReadCandidates {
    private final Desk desk;
    private final Actors actors;

    @Activate
    public ReadCandidates(@Reference Desk desk, @Reference Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /**
     * One candidate with votes of recommendation.
     *
     * @param street the reader belongs to the street
     */
    public record Reading(Candidate candidate, int partyVotes, int massVotes, boolean street) {}

    /** All of them in the order of nomination. */
    public List<Reading> all(CaseId id) {
        return desk.read(
                id,
                act -> act.file().candidates().stream()
                        .map(c -> reading(act, c))
                        .toList());
    }

    /** One. @throws Refused not-found */
    public Reading one(CaseId id, CandidateId candidate) {
        return desk.read(id, act -> reading(act, Known.candidate(act.file(), candidate)));
    }

    private Reading reading(Act act, Candidate candidate) {
        String member = candidate.nomination().person().member();
        return new Reading(
                candidate,
                Recommended.votes(act.file(), RecommendationKind.PARTY, member),
                Recommended.votes(act.file(), RecommendationKind.MASSES, member),
                Rights.holdsAny(
                        actors.current(), act.view(), Role.STREET_CLERK, Role.STREET_APPROVER, Role.STREET_LEADER));
    }
}
