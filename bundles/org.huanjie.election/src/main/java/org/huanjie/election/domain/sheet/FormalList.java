// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.MotionVote;

/**
 * Formal candidates as the meeting fixed them (正式候选人名单).
 *
 * @param changeReason why the list differs from the reply; empty if it does not
 */
public record FormalList(List<CandidateId> candidates, MotionVote vote, String changeReason) implements Sheet {
    public FormalList {
        candidates = List.copyOf(candidates);
        Check.distinct(CommonProblem.INVALID_VALUE, "candidates", candidates, "同一人列入两次", "A candidate is listed twice");
    }
}
