// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.List;

/**
 * How a step can end.
 *
 * @param names  the outcomes, the passing one first; empty for a step that only closes
 * @param byRule true if facts decide and nobody chooses
 */
public record Outcomes(List<String> names, boolean byRule) {
    /** Outcome of a step without outcomes. */
    public static final String CLOSED = "CLOSED";
    /** Outcome of a waived step. */
    public static final String WAIVED = "WAIVED";
    /** The step only closes. */
    public static final Outcomes NONE = new Outcomes(List.of(), false);

    public Outcomes {
        names = List.copyOf(names);
    }

    /** True if the step can end with this. */
    public boolean allow(String outcome) {
        return names.isEmpty() ? outcome.equals(CLOSED) : names.contains(outcome);
    }
}
