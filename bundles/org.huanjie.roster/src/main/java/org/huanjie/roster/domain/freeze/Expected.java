// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.freeze;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.roster.domain.rule.BaseCounts;
import org.huanjie.roster.domain.rule.ExpectedBaseRule;

/**
 * 应到会 with its explanation: why it is 101 and not 104, and who is not counted for which reason.
 *
 * @param lines one line for every reason not to be counted, with the names
 */
public record Expected(BaseCounts counts, int members, Answer answer, List<NotCounted> lines) {
    public Expected {
        lines = List.copyOf(lines);
    }

    /** Members who are not counted, by reason. */
    public record NotCounted(String reason, String zh, String clause, List<String> names) {
        public NotCounted {
            names = List.copyOf(names);
        }
    }

    private static final Map<String, String> WORDS = Map.of(
            "PROBATIONARY", "预备党员，没有选举权",
            "PROBATION_PUNISHMENT", "受留党察看处分，期间没有选举权",
            "RIGHTS_SUSPENDED", "被留置或逮捕，已停止党员权利",
            "BY_DOCUMENT", "按文件认定没有选举权");

    /** Counts the lines of a day. @param adopted true if the meeting adopted the approved exclusions */
    public static Expected of(List<RosterLine> lines, boolean adopted, Profile profile) {
        Map<String, List<String>> outside = new LinkedHashMap<>();
        List<String> excluded = new ArrayList<>();
        for (RosterLine line : lines) {
            if (!line.rights().elect()) {
                outside.computeIfAbsent(line.reason(), reason -> new ArrayList<>())
                        .add(line.name());
            } else if (line.exclusionApproved()) {
                excluded.add(line.name());
            }
        }
        BaseCounts counts = counts(lines, adopted ? excluded.size() : 0, adopted ? 0 : excluded.size());
        List<NotCounted> why = new ArrayList<>();
        outside.forEach((reason, names) ->
                why.add(new NotCounted(reason, WORDS.getOrDefault(reason, "没有选举权"), "条例第五条", names)));
        if (adopted && !excluded.isEmpty()) {
            why.add(new NotCounted("EXCLUDED", "街道党工委批准、党员大会通过，不计算在应到会人数内", "S11；S12", excluded));
        }
        return new Expected(counts, lines.size(), ExpectedBaseRule.judge(counts, profile), why);
    }

    private static BaseCounts counts(List<RosterLine> lines, int adopted, int notAdopted) {
        int full = 0;
        int punished = 0;
        int suspended = 0;
        for (RosterLine line : lines) {
            if (line.rights().full() || line.rights().elect()) {
                full++;
                boolean without = !line.rights().elect();
                punished += without && line.reason().equals("PROBATION_PUNISHMENT") ? 1 : 0;
                suspended += without && !line.reason().equals("PROBATION_PUNISHMENT") ? 1 : 0;
            }
        }
        return new BaseCounts(full, punished, suspended, adopted, notAdopted);
    }
}
