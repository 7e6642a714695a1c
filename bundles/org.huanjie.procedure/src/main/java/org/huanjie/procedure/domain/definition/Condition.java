// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

/** On what the two arms of a branch depend: whether enough candidates are left. */
public enum Condition {
    NONE,
    SURPLUS_BROKEN,
    SURPLUS_HOLDS
}
