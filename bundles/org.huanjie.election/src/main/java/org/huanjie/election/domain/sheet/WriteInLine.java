// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;

/** Qualification of one elected write-in, found by the street. */
public record WriteInLine(CandidateId candidate, boolean suitable, String reason) {}
