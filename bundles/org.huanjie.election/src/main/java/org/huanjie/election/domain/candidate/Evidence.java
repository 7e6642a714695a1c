// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

/** A step up the ladder needs the record that names the person. */
final class Evidence {
    private Evidence() {}

    /** @throws IllegalArgumentException unless the record justifies the step */
    static void names(boolean justified, Candidate candidate, String record) {
        if (!justified) {
            throw new IllegalArgumentException(
                    record + " does not carry " + candidate.id() + " past " + candidate.rung());
        }
    }
}
