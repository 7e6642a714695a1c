// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.StepDefinition;

/**
 * The state of a case (案件状态): what was begun and ended, and nothing that can be derived.
 *
 * @param instances    every started instance, old keys included, in the order of starting
 * @param holds        what the election waits for or has waited for
 * @param end          how the case ended; empty while it runs
 * @param shiftMonths  months by which the windows have moved (延期)
 */
public record CaseState(
        Counters counters, Map<InstanceRef, Instance> instances, List<Hold> holds, String end, int shiftMonths) {
    public CaseState {
        instances = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(instances));
        holds = List.copyOf(holds);
    }

    /** A case in which nothing has happened yet. */
    public static CaseState fresh() {
        return new CaseState(Counters.first(), Map.of(), List.of(), "", 0);
    }

    /** A case from its stored rows. */
    public static CaseState of(
            Counters counters, Collection<Instance> rows, List<Hold> holds, String end, int shiftMonths) {
        Map<InstanceRef, Instance> byRef = new LinkedHashMap<>();
        rows.forEach(i -> byRef.put(i.ref(), i));
        return new CaseState(counters, byRef, holds, end, shiftMonths);
    }

    /** The key of the step under the counters as they stand. */
    public InstanceKey key(StepDefinition step) {
        return counters.key(step.repeats());
    }

    /** The instance under the current key, if it was started. */
    public Optional<Instance> current(StepDefinition step) {
        return instance(new InstanceRef(step.id(), key(step)));
    }

    /** A started instance. */
    public Optional<Instance> instance(InstanceRef ref) {
        return Optional.ofNullable(instances.get(ref));
    }

    /** Every started instance of a step, in the order of starting. */
    public List<Instance> all(StepId step) {
        return instances.values().stream()
                .filter(i -> i.ref().step().equals(step))
                .toList();
    }

    /** True while the case runs. */
    public boolean running() {
        return end.isEmpty();
    }

    /** With this instance added or replaced. */
    public CaseState with(Instance instance) {
        Map<InstanceRef, Instance> next = new LinkedHashMap<>(instances);
        next.put(instance.ref(), instance);
        return new CaseState(counters, next, holds, end, shiftMonths);
    }

    /** With these counters. */
    public CaseState with(Counters next) {
        return new CaseState(next, instances, holds, end, shiftMonths);
    }

    /** With one more hold, unless it is there already. */
    public CaseState with(Hold hold) {
        if (holds.contains(hold)) {
            return this;
        }
        List<Hold> more = new java.util.ArrayList<>(holds);
        more.add(hold);
        return new CaseState(counters, instances, more, end, shiftMonths);
    }

    /** Ended. */
    public CaseState ended(String how) {
        return new CaseState(counters, instances, holds, how, shiftMonths);
    }

    /** With the windows moved by some more months. */
    public CaseState shifted(int months) {
        return new CaseState(counters, instances, holds, end, shiftMonths + months);
    }
}
