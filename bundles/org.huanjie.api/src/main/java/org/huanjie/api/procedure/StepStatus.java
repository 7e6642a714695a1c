// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

/** State of a step's current instance. Only CLOSED, WAIVED and NOT_APPLICABLE count as done. */
public enum StepStatus {
    /** Facts that decide whether it applies are not known yet. */
    UNKNOWN,
    /** Derived from facts, never chosen. */
    NOT_APPLICABLE,
    /** Not opened; may or may not be allowed to open. */
    WAITING,
    OPEN,
    CLOSED,
    /** Only for steps of office practice, with a written approval. */
    WAIVED,
    /** Half done when a branch raised its counter. */
    ABANDONED
}
