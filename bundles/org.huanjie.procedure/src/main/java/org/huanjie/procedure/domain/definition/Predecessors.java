// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huanjie.api.procedure.StepId;

/**
 * Everything that comes before a step, directly or not (全部前置步骤). Order is asked over all of it: when a branch opens an
 * earlier step again, whatever rests on that step waits, not only its next neighbour.
 */
public final class Predecessors {
    private final Map<StepId, StepDefinition> steps;
    private final boolean starts;
    private final Map<StepId, Set<StepId>> known = new ConcurrentHashMap<>();

    public Predecessors(Map<StepId, StepDefinition> steps) {
        this(steps, false);
    }

    private Predecessors(Map<StepId, StepDefinition> steps, boolean starts) {
        this.steps = steps;
        this.starts = starts;
    }

    /** The same with the steps that need only have been started: what has to happen first in any way. */
    public static Predecessors withStarts(Map<StepId, StepDefinition> steps) {
        return new Predecessors(steps, true);
    }

    /** All steps before this one, nearest first; without the step itself unless the order runs in a circle. */
    public Set<StepId> of(StepId step) {
        return known.computeIfAbsent(step, this::walk);
    }

    private Set<StepId> walk(StepId start) {
        Set<StepId> seen = new LinkedHashSet<>();
        Deque<StepId> next = new ArrayDeque<>(after(start));
        while (!next.isEmpty()) {
            StepId step = next.removeFirst();
            if (seen.add(step)) {
                next.addAll(after(step));
            }
        }
        return java.util.Collections.unmodifiableSet(seen);
    }

    private Set<StepId> after(StepId step) {
        StepDefinition found = steps.get(step);
        if (found == null) {
            return Set.of();
        }
        return starts
                ? found.order().andAfter(found.order().afterStart()).after()
                : found.order().after();
    }
}
