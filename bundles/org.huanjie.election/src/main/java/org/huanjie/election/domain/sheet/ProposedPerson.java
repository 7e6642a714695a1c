// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;

/** One line of the proposal: the candidate and why (排序及理由). */
public record ProposedPerson(CandidateId candidate, String reason) {}
