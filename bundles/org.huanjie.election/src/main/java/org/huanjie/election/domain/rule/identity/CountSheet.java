// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one count (计票表) as the identities see them; no ballot stands alone in it.
 *
 * @param present entitled members present
 * @param seats   places to fill
 * @param run     the ballots printed for this vote
 * @param box     what the box held
 * @param marks   one line per listed candidate, then {@code writeIns}: name → votes of persons written in
 */
public record CountSheet(int present, int seats, Run run, Box box, Marks marks) {
    /** Ballots printed, issued, replaced and remaining. */
    public record Run(int printed, int issued, int replaced, int remaining) {}

    /** Ballots returned, of these valid and invalid. */
    public record Box(int returned, int valid, int invalid) {}

    /** Marks per candidate and votes of persons written in. */
    public record Marks(List<Line> lines, Map<String, Integer> writeIns) {
        public Marks {
            lines = List.copyOf(lines);
            writeIns = Collections.unmodifiableMap(new LinkedHashMap<>(writeIns));
        }

        /** All marks of favour, write-ins included. */
        long favour() {
            return lines.stream().mapToLong(Line::favour).sum() + writtenIn();
        }

        /** All marks against. */
        long against() {
            return lines.stream().mapToLong(Line::against).sum();
        }

        /** All votes of persons written in. */
        long writtenIn() {
            return writeIns.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    /** The three marks of one candidate. */
    public record Line(String name, int favour, int against, int abstain) {}
}
