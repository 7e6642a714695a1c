// SPDX-License-Identifier: Apache-2.0
/** The identities of a count (计票恒等式) C1–C8, each a rule of its own, and the check of a whole count sheet. C2 is the ballot chain. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.rule.identity;
