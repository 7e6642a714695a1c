// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whether anything shows when or in which order members came: an attendance sheet says who was there, in the order of the roster. */
public final class AttendanceCheck {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> OF_A_ROW = Set.of("member", "name", "excluded", "presence");

    /** What is wrong, one sentence each. */
    public List<String> findings(Contents contents) {
        List<String> found = new ArrayList<>();
        for (Sheet sheet : contents.sheets()) {
            if (sheet.secret() && UUID.fromString(sheet.id()).version() != 4) {
                found.add(sheet + " has an id that grows with time");
            }
            if (sheet.kind().equals("ATTENDANCE")) {
                sheet(sheet, contents, found);
            }
        }
        lists(contents, found);
        return found;
    }

    private static void sheet(Sheet sheet, Contents contents, List<String> found) {
        List<String> ids = new ArrayList<>();
        for (JsonNode row : sheet.body().path("rows")) {
            ids.add(row.path("member").asText());
            row.fieldNames().forEachRemaining(field -> {
                if (!OF_A_ROW.contains(field)) {
                    found.add(sheet + " holds " + field + " of a member");
                }
            });
        }
        if (!ascends(ids)) {
            found.add(sheet + " is not in the order of the roster");
        }
        if (sheet.version() != sheet.edition()) {
            found.add(sheet + " was written " + sheet.version() + " times but saved " + sheet.edition() + " times");
        }
        long told = contents.table("hj_core_audit").rows().stream()
                .filter(event -> sheet.caseId().equals(event.get("stream")))
                .filter(event -> sheet.object().equals(event.get("object")))
                .count();
        if (told != sheet.edition()) {
            found.add(sheet + " has " + told + " events for " + sheet.edition() + " times saved");
        }
    }

    /** Nowhere stands a list of most of those present in another order than that of the roster. */
    private static void lists(Contents contents, List<String> found) {
        Set<String> members = contents.members();
        List<Set<String>> present = contents.sheets().stream()
                .filter(sheet -> sheet.kind().equals("ATTENDANCE"))
                .map(AttendanceCheck::present)
                .filter(ids -> ids.size() > 2)
                .toList();
        for (Table table : contents.tables().values()) {
            for (Map<String, String> row : table.rows()) {
                row.forEach((column, value) -> {
                    List<String> ids = idsIn(value, members);
                    if (!ascends(ids) && present.stream().anyMatch(sheet -> most(ids, sheet))) {
                        found.add(table.name() + "." + column
                                + " lists those present in another order than that of the roster");
                    }
                });
            }
        }
    }

    private static Set<String> present(Sheet sheet) {
        Set<String> ids = new HashSet<>();
        for (JsonNode row : sheet.body().path("rows")) {
            if (row.path("presence").asText().equals("PRESENT")) {
                ids.add(row.path("member").asText());
            }
        }
        return ids;
    }

    static List<String> idsIn(String value, Set<String> members) {
        return ID.matcher(value)
                .results()
                .map(match -> match.group())
                .filter(members::contains)
                .toList();
    }

    private static boolean most(Collection<String> ids, Set<String> sheet) {
        return new HashSet<>(ids).stream().filter(sheet::contains).count() * 5L >= sheet.size() * 4L;
    }

    private static boolean ascends(List<String> ids) {
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i - 1).compareTo(ids.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
