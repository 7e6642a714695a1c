// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.Set;
import org.huanjie.api.procedure.StepId;

/**
 * What a step waits for (先后次序).
 *
 * @param after      steps that must be closed or not applicable
 * @param afterStart steps that must have been started
 */
public record Order(Set<StepId> after, Set<StepId> afterStart) {
    /** Waits for nothing. */
    public static final Order NONE = new Order(Set.of(), Set.of());

    public Order {
        after = ordered(after);
        afterStart = ordered(afterStart);
    }

    /** With more steps to wait for. */
    public Order andAfter(Set<StepId> more) {
        Set<StepId> all = new java.util.LinkedHashSet<>(after);
        all.addAll(more);
        return new Order(all, afterStart);
    }

    private static Set<StepId> ordered(Set<StepId> steps) {
        return java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(steps));
    }
}
