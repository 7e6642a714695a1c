// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;

/** Who does what in the new committee (分工). */
public record WorkShare(CandidateId candidate, String work) {}
