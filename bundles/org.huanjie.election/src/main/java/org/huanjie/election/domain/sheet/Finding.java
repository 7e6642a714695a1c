// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;

/** What the inspection found of one person (考察材料). */
public record Finding(CandidateId candidate, Conclusion conclusion, String summary) {}
