// SPDX-License-Identifier: Apache-2.0
/** The rules of law of the procedure: the three bars (三个不允许); facts in, answer with reasons out. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.rule;
