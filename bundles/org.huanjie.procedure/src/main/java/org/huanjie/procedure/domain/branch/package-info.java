// SPDX-License-Identifier: Apache-2.0
/** Branches (分支情形): what follows when a step ends otherwise than hoped, or something happens on the way. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.branch;
