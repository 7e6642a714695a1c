// SPDX-License-Identifier: Apache-2.0
/** Names in the order of the strokes of their surnames (以姓氏笔画为序), by a table and not by the collation of the platform. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.rule.stroke;
