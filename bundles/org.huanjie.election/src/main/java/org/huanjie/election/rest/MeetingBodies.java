// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of the meeting. */
public final class MeetingBodies {
    private MeetingBodies() {}

    /** How it is opened. */
    public record OpeningBody(
            @Nullable PersonBody chair,
            @Nullable String recorder,
            @Nullable String place) {}

    /** The attendance sheet: ids of members present and on leave. */
    public record AttendanceBody(
            @Nullable List<String> present,
            @Nullable List<String> leave,
            @Nullable String correction) {}

    /** An adjournment as it comes in. */
    public record AdjournmentBody(
            @Nullable String reason,
            @Nullable Boolean contingencyPlanUsed,
            @Nullable Integer ballotsIssued,
            @Nullable Integer ballotsReturned,
            @Nullable List<String> sealedBy) {}

    /** Who counted those present. */
    public record QuorumBody(
            @Nullable List<String> counters, @Nullable String correction) {}
}
