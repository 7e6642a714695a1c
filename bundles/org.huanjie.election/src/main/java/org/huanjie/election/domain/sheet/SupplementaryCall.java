// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;

/** A supplementary election is called (另行选举) for the open seats, with its candidates. */
public record SupplementaryCall(int openSeats, List<CandidateId> candidates) implements Sheet {
    public SupplementaryCall {
        candidates = List.copyOf(candidates);
        Check.distinct(CommonProblem.INVALID_VALUE, "candidates", candidates, "同一人列入两次", "A candidate is listed twice");
    }
}
