// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.huanjie.rehearsal.desk.Desk;

/** Freezes of the roster, and who was taken out of 应到会 with the street's approval. */
public final class Freezes {
    private Freezes() {}

    /** Freeze v1, for the survey. */
    public static void forSurvey(Community c) {
        Desk.must(c.as("CLERK").post(c.desk().at("roster/freezes"), object("kind", "SURVEY")), "freeze for the survey");
    }

    /** Freeze v2, for the meeting of this round. */
    public static void forMeeting(Community c) {
        Desk.must(
                c.as("CLERK").post(c.desk().at("roster/freezes"), object("kind", "MEETING")), "freeze for the meeting");
    }

    /** Ids of the members whose exclusion the street approved. */
    public static Set<String> excluded(Community c) {
        Set<String> ids = new HashSet<>();
        JsonNode rows = Desk.must(c.as("CLERK").get(c.desk().at("roster/exclusions")), "exclusions")
                .body();
        (rows.isArray() ? rows : rows.path("exclusions")).forEach(r -> {
            if ("APPROVED".equals(r.path("state").asText())) {
                ids.add(r.path("memberId").asText());
            }
        });
        return ids;
    }
}
