// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/**
 * Totals of a primary (预选), reported by a scrutineer to the outgoing committee.
 *
 * @param formal who is to become a formal candidate, by the rule
 */
public record PrimaryCount(
        boolean secret,
        int issued,
        int returned,
        int valid,
        int invalid,
        List<PrimaryVotes> votes,
        List<CandidateId> formal,
        String reportedBy)
        implements Sheet {
    public PrimaryCount {
        votes = List.copyOf(votes);
        formal = List.copyOf(formal);
        Check.atMost(
                ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                "L30",
                "returned",
                returned,
                issued,
                "发出选票",
                "the ballots issued,");
        Check.that(
                valid + invalid == returned,
                ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                "C3",
                "valid",
                "有效票 " + valid + " 与无效票 " + invalid + " 之和不等于收回 " + returned + " 张。请复核。",
                "Valid " + valid + " and invalid " + invalid + " do not sum to " + returned
                        + " returned. Count again.");
        for (PrimaryVotes v : votes) {
            Check.atMost(
                    ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                    "C8",
                    "votes",
                    v.favour(),
                    valid,
                    "有效票",
                    "the valid ballots,");
        }
    }
}
