// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

import java.util.List;

/** By which counters a step repeats. */
public enum Repeats {
    CASE,
    PLAN(Counter.PLAN),
    ROSTER(Counter.ROSTER),
    TRAINING(Counter.TRAINING),
    REQUEST(Counter.REQUEST),
    BATCH(Counter.BATCH),
    ROUND(Counter.ROUND),
    LIST(Counter.ROUND, Counter.LIST),
    RUN(Counter.ROUND, Counter.LIST, Counter.RUN),
    SESSION(Counter.ROUND, Counter.SESSION),
    SUBMISSION(Counter.ROUND, Counter.SESSION, Counter.SUBMISSION),
    INCIDENT(Counter.INCIDENT),
    OBJECTION(Counter.OBJECTION);

    private final List<Counter> counters;

    Repeats(Counter... counters) {
        this.counters = List.of(counters);
    }

    /** The counters of the key, outermost first; empty for a step that happens once. */
    public List<Counter> counters() {
        return counters;
    }
}
