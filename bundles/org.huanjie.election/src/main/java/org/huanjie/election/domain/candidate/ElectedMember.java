// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.Result;

/** Elected by the meeting (当选). */
public final class ElectedMember extends Candidate {
    ElectedMember(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.ELECTED;
    }

    /** A write-in who was elected: enters the ladder here and needs a review (B22). */
    public static ElectedMember writtenIn(Nomination nomination, Result result, Step step) {
        if (!nomination.writeIn() || !result.elected().contains(nomination.label())) {
            throw new IllegalArgumentException("not an elected write-in: " + nomination.id());
        }
        return new ElectedMember(nomination, List.of(new Stamp(Rung.ELECTED, step.key(), step.on(), step.note())));
    }

    /** Key of the run in which the person was elected. */
    public String electedIn() {
        return last().key();
    }

    /** The street consents (S45). */
    public ConsentedMember consented(Step step) {
        return new ConsentedMember(nomination(), then(Rung.CONSENTED, step));
    }

    /** The street approves the result where no consent is asked (branch without a committee). */
    public ApprovedMember approved(Step step) {
        return new ApprovedMember(nomination(), then(Rung.APPROVED, step));
    }

    /** The result is returned as invalid (B16). */
    public ReturnedMember returned(Step step) {
        return new ReturnedMember(nomination(), then(Rung.RETURNED, step));
    }
}
