// SPDX-License-Identifier: Apache-2.0
/**
 * The candidate ladder (提名 → 初步人选 → 预备人选 → 正式候选人 → 当选人): a type per rung, so that no rung can be skipped. A step up asks for
 * the record that justifies it.
 */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.candidate;
