// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

/** Source of a nominee (S28–S31), marked for every one. */
public record Source(SourceChannel channel, SourceGroup group, SourcePractice practice) {}
