// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.election.domain.CandidateId;

/** A candidate on one rung of the ladder; immutable. */
public abstract sealed class Candidate
        permits Standing,
                ElectedMember,
                UnelectedCandidate,
                ConsentedMember,
                ApprovedMember,
                MemberInOffice,
                ReturnedMember,
                RejectedCandidate,
                WithdrawnCandidate {
    private final Nomination nomination;
    private final List<Stamp> path;

    Candidate(Nomination nomination, List<Stamp> path) {
        this.nomination = nomination;
        this.path = List.copyOf(path);
    }

    /** The rung. */
    public abstract Rung rung();

    /** Who stands. */
    public final Nomination nomination() {
        return nomination;
    }

    /** The rungs climbed so far with their records, the first one first. */
    public final List<Stamp> path() {
        return path;
    }

    /** Identifier. */
    public final CandidateId id() {
        return nomination.id();
    }

    /** The name as lists show it. */
    public final String label() {
        return nomination.label();
    }

    /** The last stamp. */
    public final Stamp last() {
        return path.get(path.size() - 1);
    }

    final List<Stamp> then(Rung reached, Step step) {
        List<Stamp> longer = new ArrayList<>(path);
        longer.add(new Stamp(reached, step.key(), step.on(), step.note()));
        return longer;
    }

    /**
     * The candidate as a row keeps it.
     *
     * @throws IllegalArgumentException for a row that no candidate can have left
     */
    public static Candidate restore(Rung rung, Nomination nomination, List<Stamp> path) {
        if (path.isEmpty() || path.get(path.size() - 1).rung() != rung) {
            throw new IllegalArgumentException("the path of " + nomination.id() + " does not end at " + rung);
        }
        return switch (rung) {
            case NOMINEE -> new Nominee(nomination, path);
            case PRELIMINARY -> new PreliminaryCandidate(nomination, path);
            case JOINT_REVIEWED -> new ReviewedCandidate(nomination, path);
            case LISTED -> new ListedCandidate(nomination, path);
            case INSPECTED -> new InspectedCandidate(nomination, path);
            case OPINED -> new OpinedCandidate(nomination, path);
            case IN_NOTICE -> new NoticedCandidate(nomination, path);
            case PROSPECTIVE -> new ProspectiveCandidate(nomination, path);
            case FORMAL -> new FormalCandidate(nomination, path);
            case ELECTED -> new ElectedMember(nomination, path);
            case NOT_ELECTED -> new UnelectedCandidate(nomination, path);
            case CONSENTED -> new ConsentedMember(nomination, path);
            case APPROVED -> new ApprovedMember(nomination, path);
            case IN_OFFICE -> new MemberInOffice(nomination, path);
            case RETURNED -> new ReturnedMember(nomination, path);
            case REJECTED -> new RejectedCandidate(nomination, path);
            case WITHDRAWN -> new WithdrawnCandidate(nomination, path);
        };
    }
}
