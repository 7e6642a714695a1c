// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import org.huanjie.election.domain.CandidateId;

/** The street's decision with reason on a negative opinion of another department than the discipline organ (B11). */
public record OpinionDecision(CandidateId candidate, boolean keep, String reason, String minutesNo, LocalDate decidedOn)
        implements Sheet {}
