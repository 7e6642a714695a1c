// SPDX-License-Identifier: Apache-2.0
/** Overlays of a district or street (叠加方案): they may add and tighten, never remove or loosen (R1–R7). */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.refinement;
