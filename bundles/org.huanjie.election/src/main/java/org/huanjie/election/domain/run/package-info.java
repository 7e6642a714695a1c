// SPDX-License-Identifier: Apache-2.0
/** Runs of the vote (投票轮次): which list each run has, what the counts say, who is elected so far. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.run;
