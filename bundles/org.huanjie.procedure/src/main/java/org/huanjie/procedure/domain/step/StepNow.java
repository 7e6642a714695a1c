// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.definition.StepDefinition;

/**
 * A step as it stands at this moment.
 *
 * @param opening what is in the way of opening it
 * @param closing for each outcome it can end with, what is in the way; empty unless it is open
 * @param from    first day on which it may open
 * @param due     last day of its window
 * @param overdue not done although its last day is past
 */
public record StepNow(
        StepDefinition step,
        Subject subject,
        StepStatus status,
        Leave opening,
        Map<String, Leave> closing,
        Optional<LocalDate> from,
        Optional<LocalDate> due,
        boolean overdue) {
    public StepNow {
        closing = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(closing));
    }

    /** True if it can be opened, or closed with at least one outcome. */
    public boolean possible() {
        return status == StepStatus.OPEN ? closing.values().stream().anyMatch(Leave::granted) : opening.granted();
    }
}
