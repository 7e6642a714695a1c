// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.SealedText;

/**
 * One person in a department's written answer.
 *
 * @param reason class 4, encrypted
 */
public record OpinionLine(CandidateId candidate, Opinion opinion, SealedText reason) {}
