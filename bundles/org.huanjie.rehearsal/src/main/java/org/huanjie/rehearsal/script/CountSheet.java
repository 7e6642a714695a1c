// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A teller's sheet (计票表): whoever does not vote for a candidate votes against. */
public final class CountSheet {
    private CountSheet() {}

    /** How many votes the candidate at a place of the ballot gets. */
    public interface Count {
        int favour(int place, int candidates);
    }

    /** The sheet of so many valid ballots, without write-ins. */
    public static ObjectNode of(int valid, List<String> candidates, Count count) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int favour = count.favour(i, candidates.size());
            Map<String, Object> mark = new LinkedHashMap<>();
            mark.put("candidate", candidates.get(i));
            mark.put("favour", favour);
            mark.put("against", valid - favour);
            mark.put("abstain", 0);
            marks.add(mark);
        }
        return object(
                "sheets",
                List.of(Map.of(
                        "valid",
                        valid,
                        "invalid",
                        0,
                        "invalidReasons",
                        Map.of("TOO_MANY", 0, "ILLEGIBLE_WHOLE", 0, "MARKED", 0, "OTHER", 0),
                        "marks",
                        marks,
                        "writeIns",
                        List.of())));
    }
}
