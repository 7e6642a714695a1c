// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.freeze;

import org.huanjie.api.procedure.Repeats;

/** What a roster is frozen for. */
public enum FreezeKind {
    /** v1, for the survey (调查摸底), once per roster counter. */
    SURVEY(Repeats.ROSTER),
    /** v2, for the meeting (党员大会), once per round. */
    MEETING(Repeats.ROUND);

    private final Repeats repeats;

    FreezeKind(Repeats repeats) {
        this.repeats = repeats;
    }

    /** By which counters it repeats. */
    public Repeats repeats() {
        return repeats;
    }
}
