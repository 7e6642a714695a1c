// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the trail, or an answer kept for a repeated request, tells more of attendance, ballots and counts than that they were saved. */
public final class TrailCheck {
    private static final Pattern SHEET = Pattern.compile("sheet:([A-Z_]+)\\[[a-z=0-9;]*(?:/[A-Z]+)?\\]");
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final List<String> SECRETS = List.of("\"presence\"", "\"marks\"");
    /** Who may save it. */
    private static final Map<String, String> OFFICES = Map.of(
            "ATTENDANCE", "CHAIR",
            "PRIMARY", "TELLER",
            "BALLOT_PRINT", "TELLER",
            "BALLOT_ISSUE", "TELLER",
            "BALLOT_RETURN", "SCRUTINEER",
            "VOTING", "CHAIR",
            "COUNT", "TELLER",
            "COUNT_SIGNATURE", "SCRUTINEER");

    /** What is wrong, one sentence each. */
    public List<String> findings(Contents contents) {
        List<String> found = new ArrayList<>();
        Set<String> members = contents.members();
        for (Map<String, String> event : contents.table("hj_core_audit").rows()) {
            event(event, contents, found);
            if (!AttendanceCheck.idsIn(event.getOrDefault("details", ""), members)
                    .isEmpty()) {
                found.add("the event " + event.get("action") + " lists members in its details");
            }
        }
        contents.table("hj_core_answer").rows().forEach(answer -> answer(answer, found));
        return found;
    }

    private static void event(Map<String, String> event, Contents contents, List<String> found) {
        String object = event.getOrDefault("object", "");
        String kind = object.startsWith("sheet:") ? object.substring(6, object.indexOf('[')) : "";
        if (UUID.fromString(event.getOrDefault("id", "")).version() != 4) {
            found.add("the event " + object + " has an id that grows with time");
        }
        if (Sheet.secret(kind)) {
            Matcher plain = SHEET.matcher(object);
            if (!plain.matches()) {
                found.add("the event " + object + " names more than the sheet");
            }
            if (!event.getOrDefault("recorded_at", "").isEmpty()) {
                found.add("the event " + object + " tells the moment " + event.get("recorded_at"));
            }
            if (!event.getOrDefault("details", "").isEmpty()) {
                found.add("the event " + object + " has details: " + event.get("details"));
            }
        }
        String office = OFFICES.get(kind);
        if (office != null && !holds(event.getOrDefault("person_id", ""), office, contents)) {
            found.add("the event " + object + " is by " + event.get("person_name") + ", who is no " + office);
        }
    }

    private static boolean holds(String person, String office, Contents contents) {
        return contents.table("hj_core_grant").rows().stream()
                .anyMatch(grant -> person.equals(grant.get("person_id")) && office.equals(grant.get("role")));
    }

    private static void answer(Map<String, String> answer, List<String> found) {
        String body = answer.getOrDefault("body", "");
        SECRETS.stream().filter(body::contains).forEach(secret -> found.add("an answer is kept that holds " + secret));
        if (UUID.fromString(answer.getOrDefault("id", "")).version() != 4) {
            found.add("a kept answer has an id that grows with time");
        }
        if (Long.parseLong(answer.getOrDefault("answered_at", "0")) % DAY != 0) {
            found.add("a kept answer tells the moment it was given");
        }
    }
}
