// SPDX-License-Identifier: Apache-2.0
/** The rules of law of the election (选举规则): each a class of its own, facts in, answer with reasons out. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.rule;
