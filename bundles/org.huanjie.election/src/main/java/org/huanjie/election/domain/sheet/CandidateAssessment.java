// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** What the form says of performance, weaknesses, rewards and the recommendation (现实表现). */
public record CandidateAssessment(String performance, String weaknesses, String rewards, String recommendation) {}
