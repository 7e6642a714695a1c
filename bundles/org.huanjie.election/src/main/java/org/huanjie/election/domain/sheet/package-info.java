// SPDX-License-Identifier: Apache-2.0
/**
 * The records of an election (选举记录) as they are kept: each an immutable record, saved whole, a correction is a new version. What
 * follows from them (expected, quorum, result …) is derived elsewhere and never typed.
 */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.sheet;
