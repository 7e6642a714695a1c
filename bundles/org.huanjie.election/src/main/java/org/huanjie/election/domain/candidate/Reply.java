// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

/** The street's reply on the prospective candidates (批复). Only it makes a {@link ProspectiveCandidate}. */
public record Reply(Step step) {
    /** The step of the procedure whose closing is the reply. */
    public static final String STEP = "approve-prospective";

    public Reply {
        if (!step.note().equals(STEP)) {
            throw new IllegalArgumentException("a reply comes from " + STEP + ", not from " + step.note());
        }
    }
}
