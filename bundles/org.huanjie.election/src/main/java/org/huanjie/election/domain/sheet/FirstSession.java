// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/** First session of the new committee (第一次全体会议): secretary and deputies are elected in equal number by secret ballot. */
public record FirstSession(
        List<CandidateId> present,
        boolean secret,
        int returned,
        List<OfficeVote> votes,
        List<WorkShare> division,
        LocalDate heldOn)
        implements Sheet {
    public FirstSession {
        present = present.stream().sorted().toList();
        votes = List.copyOf(votes);
        division = List.copyOf(division);
        Check.distinct(CommonProblem.INVALID_VALUE, "present", present, "同一人登记两次", "A person is marked twice");
        Check.atMost(
                ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                "L37",
                "returned",
                Check.count("returned", returned),
                present.size(),
                "到会委员",
                "the members present,");
        for (OfficeVote v : votes) {
            Check.that(
                    v.favour() + v.against() + v.abstain() == returned,
                    ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                    "C4",
                    "votes",
                    v.office().zh() + "候选人的赞成、不赞成、弃权合计不等于收回选票 " + returned + " 张。请复核。",
                    "The marks for " + v.office() + " do not sum to the " + returned
                            + " ballots returned. Count again.");
        }
    }
}
