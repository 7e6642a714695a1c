// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

/** Whether a merge, renaming or re-layout (设置调整) is under way; an open one blocks the election (S21). */
public enum AdjustmentState {
    NONE,
    OPEN,
    CLOSED
}
