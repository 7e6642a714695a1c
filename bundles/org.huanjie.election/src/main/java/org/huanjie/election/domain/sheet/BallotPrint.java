// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.Check;

/**
 * What the proof of the ballot shows (选票样张): names in printed order. A ballot has no number and no mark.
 *
 * @param printed how many were printed
 */
public record BallotPrint(int printed, List<String> names, boolean unmarked) implements Sheet {
    public BallotPrint {
        names = List.copyOf(names);
        Check.count("printed", printed);
        Check.distinct(CommonProblem.INVALID_VALUE, "names", names, "选票上同一人出现两次", "A name stands twice on the ballot");
    }
}
