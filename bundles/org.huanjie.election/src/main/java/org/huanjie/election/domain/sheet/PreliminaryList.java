// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;

/** The signed list of preliminary candidates (候选人初步人选名单), decided by the street. */
public record PreliminaryList(LocalDate decidedOn, String minutesNo, List<CandidateId> candidates) implements Sheet {
    public PreliminaryList {
        candidates = List.copyOf(candidates);
        Check.distinct(CommonProblem.INVALID_VALUE, "candidates", candidates, "同一人列入两次", "A candidate is listed twice");
    }
}
