// SPDX-License-Identifier: Apache-2.0
/**
 * The facts that the procedure itself offers (程序事实): what the forms, declarations and the calendar of a case say. Each fact is one
 * entry of a small table with its reasons; what nobody has recorded yet is unknown, never false.
 */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.fact;
