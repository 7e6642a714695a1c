// SPDX-License-Identifier: Apache-2.0
/** The rules of law of the roster: who has the right to vote and who counts in 应到会; facts in, answer with reasons out. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.domain.rule;
