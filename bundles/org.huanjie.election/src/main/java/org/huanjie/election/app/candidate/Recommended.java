// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.util.Arrays;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.sheet.RecommendationKind;
import org.huanjie.election.domain.sheet.RecommendationRound;

/** Votes of recommendation for a person. */
public final class Recommended {
    private Recommended() {}

    /** In both rounds together. */
    public static int votes(ElectionFile file, String member) {
        return Arrays.stream(RecommendationKind.values())
                .mapToInt(kind -> votes(file, kind, member))
                .sum();
    }

    /** In one round; 0 if it was not held. */
    public static int votes(ElectionFile file, RecommendationKind kind, String member) {
        return file.at(RecommendationRound.class, "", kind.name())
                .map(f -> f.sheet().votesOf(member))
                .orElse(0);
    }
}
