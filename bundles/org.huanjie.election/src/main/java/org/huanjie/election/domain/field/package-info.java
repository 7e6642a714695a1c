// SPDX-License-Identifier: Apache-2.0
/** The field of candidates (候选人队伍): what the answers about each person add up to, and who is still in play. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.field;
