// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** A record of an election as it stands in the table of records (选举记录). */
public record Sheet(
        String caseId,
        String kind,
        String key,
        String part,
        String id,
        int edition,
        int version,
        boolean old,
        JsonNode body) {
    /** Attendance, ballots and counts: nothing about them may tell an order or a time. */
    private static final Set<String> SECRET =
            Set.of("ATTENDANCE", "PRIMARY", "BALLOT_PRINT", "BALLOT_ISSUE", "VOTING", "BALLOT_RETURN", "COUNT");

    static Sheet of(Map<String, String> row) {
        return new Sheet(
                row.getOrDefault("case_id", ""),
                row.getOrDefault("kind", ""),
                row.getOrDefault("sheet_key", ""),
                row.getOrDefault("part", ""),
                row.getOrDefault("id", ""),
                Integer.parseInt(row.getOrDefault("edition", "0")),
                Integer.parseInt(row.getOrDefault("version", "0")),
                false,
                JsonText.read(row.getOrDefault("body", "{}")));
    }

    /** An edition of this record before it was corrected. */
    Sheet before(Map<String, String> row) {
        int then = Integer.parseInt(row.getOrDefault("edition", "0"));
        return new Sheet(
                caseId,
                kind,
                key,
                part,
                row.getOrDefault("id", ""),
                then,
                then,
                true,
                JsonText.read(row.getOrDefault("body", "{}")));
    }

    /** The line of the catalogue; of an old attendance sheet only totals stay, which is another thing than the sheet. */
    String line() {
        return (old && kind.equals("ATTENDANCE") ? "hj_election_sheet_old/" : "hj_election_sheet/") + kind;
    }

    boolean secret() {
        return SECRET.contains(kind);
    }

    static boolean secret(String kind) {
        return SECRET.contains(kind);
    }

    /** As the trail names it. */
    String object() {
        return "sheet:" + kind + "[" + key + (part.isEmpty() ? "" : "/" + part) + "]";
    }

    @Override
    public String toString() {
        return object() + " of case " + caseId;
    }
}
