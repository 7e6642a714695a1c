// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/**
 * Recommendation ballots of one group or place.
 *
 * @param issued   ballots given out, which is the number of persons of the group
 * @param returned at most issued
 * @param valid    at most returned
 */
public record RecommendationGroup(String name, int issued, int returned, int valid) {
    private static final ElectionProblem BROKEN = ElectionProblem.RECOMMENDATION_DOES_NOT_ADD_UP;

    public RecommendationGroup {
        Check.count("issued", issued);
        Check.atMost(
                BROKEN,
                "S35",
                "returned",
                Check.count("returned", returned),
                issued,
                "“" + name + "”发出",
                "the ballots issued,");
        Check.atMost(
                BROKEN,
                "S35",
                "valid",
                Check.count("valid", valid),
                returned,
                "“" + name + "”收回",
                "the ballots returned,");
    }

    /** Both groups as one, so that a small group cannot be read from the sheet. */
    public RecommendationGroup with(RecommendationGroup other) {
        return new RecommendationGroup(
                name + "、" + other.name, issued + other.issued, returned + other.returned, valid + other.valid);
    }
}
