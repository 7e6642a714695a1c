// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huanjie.api.rule.Reason;

/**
 * What the signed count of a run says.
 *
 * @param votes      favour by label, in the order of the ballot, eligible write-ins after it
 * @param elected    labels, most votes first
 * @param runoff     labels of those tied at the last seat
 * @param shortfall  open seats left after this run
 * @param overHalf   how many have more than half
 * @param minimum    least votes that elect; 0 where a runoff needs no half
 * @param deputies   labels elected in the second contest
 */
public record RunResult(
        Map<String, Integer> votes,
        List<String> elected,
        List<String> runoff,
        int runoffSeats,
        int shortfall,
        int overHalf,
        int minimum,
        List<String> deputies,
        List<Reason> reasons) {
    public RunResult {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        elected = List.copyOf(elected);
        runoff = List.copyOf(runoff);
        deputies = List.copyOf(deputies);
        reasons = List.copyOf(reasons);
    }

    /** True if two elected have equal votes and nothing hangs on it (B07). */
    public boolean harmlessTie() {
        List<Integer> counts =
                elected.stream().map(l -> votes.getOrDefault(l, 0)).toList();
        return runoff.isEmpty() && counts.stream().distinct().count() < counts.size();
    }

    /** Everybody elected in this run. */
    public List<String> everybodyElected() {
        return Stream.concat(elected.stream(), deputies.stream()).toList();
    }
}
