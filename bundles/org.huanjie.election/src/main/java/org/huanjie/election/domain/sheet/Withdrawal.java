// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;

/**
 * A candidate's withdrawal or disqualification (候选人退出).
 *
 * @param stageNow rung of the ladder at that moment
 * @param issuedRuns runs of the list whose ballots were in voters' hands by then, 0 or more; their ballots keep the name
 * @param decidedRuns runs of the list whose result was determined by then, at most {@code issuedRuns}; it stays as determined
 */
public record Withdrawal(
        CandidateId candidate,
        String stageNow,
        WithdrawalKind kind,
        WithdrawalMoment moment,
        int issuedRuns,
        int decidedRuns,
        String reason,
        String effectOnSurplus,
        String decidedBy,
        LocalDate decidedOn)
        implements Sheet {
    public Withdrawal {
        Check.count("issuedRuns", issuedRuns);
        Check.count("decidedRuns", decidedRuns);
    }
}
