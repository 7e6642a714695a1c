// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.Result;

/** On the list that the meeting fixed (正式候选人). */
public final class FormalCandidate extends Standing {
    FormalCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.FORMAL;
    }

    /** A write-in who is tied at the last seat and stands in the runoff. @throws IllegalArgumentException for anybody else */
    public static FormalCandidate writtenIn(Nomination nomination, Result result, Step step) {
        if (!nomination.writeIn() || !result.runoff().contains(nomination.label())) {
            throw new IllegalArgumentException("not a tied write-in: " + nomination.id());
        }
        return new FormalCandidate(nomination, List.of(new Stamp(Rung.FORMAL, step.key(), step.on(), step.note())));
    }

    /** Elected in a run. @throws IllegalArgumentException if the result does not name the person */
    public ElectedMember elected(Result result, Step step) {
        Evidence.names(result.elected().contains(label()), this, "the result");
        return new ElectedMember(nomination(), then(Rung.ELECTED, step));
    }

    /** Not elected, known when the result is announced. */
    public UnelectedCandidate unelected(Step step) {
        return new UnelectedCandidate(nomination(), then(Rung.NOT_ELECTED, step));
    }

    /** The list is fixed anew: a new list or a new round. */
    public ProspectiveCandidate released(Step step) {
        return new ProspectiveCandidate(nomination(), then(Rung.PROSPECTIVE, step));
    }
}
