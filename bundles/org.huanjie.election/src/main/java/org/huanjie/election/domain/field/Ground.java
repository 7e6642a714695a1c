// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.field;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may stand against a candidate, with the branch of the procedure that removes the person. */
public enum Ground {
    REVIEW("B10"),
    INSPECTION("B10I"),
    OPINION("B11"),
    VERDICT("B12", "B12P"),
    WITHDRAWAL("B13", "B14");

    private final Set<String> branches;

    Ground(String... branches) {
        this.branches = Set.of(branches);
    }

    /** The ground on which this branch removes candidates; empty for a branch that removes nobody. */
    public static Optional<Ground> ofBranch(String branch) {
        return Arrays.stream(values()).filter(g -> g.branches.contains(branch)).findFirst();
    }
}
