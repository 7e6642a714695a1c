// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import org.huanjie.election.domain.CandidateId;

/**
 * A candidate's withdrawal or disqualification (候选人退出).
 *
 * @param stageNow rung of the ladder at that moment
 */
public record Withdrawal(
        CandidateId candidate,
        String stageNow,
        WithdrawalKind kind,
        WithdrawalMoment moment,
        String reason,
        String effectOnSurplus,
        String decidedBy,
        LocalDate decidedOn)
        implements Sheet {}
