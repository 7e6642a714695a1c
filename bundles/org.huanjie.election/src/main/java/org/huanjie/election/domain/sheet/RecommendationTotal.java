// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Named;

/** Votes of recommendation for one person over the whole round; never by group. */
public record RecommendationTotal(Named person, int votes) {
    public RecommendationTotal {
        Check.count("votes", votes);
    }
}
