// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.freeze;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.roster.MemberId;

/** What changed between two frozen rosters: who came, who left, whose status changed. */
public record FreezeDifference(List<RosterLine> came, List<RosterLine> left, List<Change> changed) {
    public FreezeDifference {
        came = List.copyOf(came);
        left = List.copyOf(left);
        changed = List.copyOf(changed);
    }

    /** A member whose status changed, e.g. {@code PROBATIONARY → FULL_MEMBER}. */
    public record Change(MemberId member, String name, String what) {}

    /** Compares an earlier with a later state. */
    public static FreezeDifference between(List<RosterLine> earlier, List<RosterLine> later) {
        Map<MemberId, RosterLine> before = new LinkedHashMap<>();
        earlier.forEach(line -> before.put(line.member(), line));
        List<RosterLine> came = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (RosterLine now : later) {
            RosterLine then = before.remove(now.member());
            if (then == null) {
                came.add(now);
            } else if (!status(then).equals(status(now))) {
                changed.add(new Change(now.member(), now.name(), status(then) + " → " + status(now)));
            }
        }
        return new FreezeDifference(came, List.copyOf(before.values()), changed);
    }

    private static String status(RosterLine line) {
        return line.reason() + (line.exclusionApproved() ? "（批准不计入）" : "");
    }
}
