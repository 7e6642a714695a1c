// SPDX-License-Identifier: Apache-2.0
/** The state of a case and the rules of opening and closing its steps (步骤的开始和办结). */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.step;
