// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

/** Three-valued truth: what nobody knows yet is neither yes nor no. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    /** The truth of a known yes or no. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** True only if both are; false as soon as one is. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True as soon as one is; false only if both are. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }
}
