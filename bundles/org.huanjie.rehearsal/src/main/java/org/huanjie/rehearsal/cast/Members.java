// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.rehearsal.client.Visitor;
import org.huanjie.rehearsal.desk.Desk;

/** Reads a community's roster page by page. */
public final class Members {
    private static final int SIZE = 200;

    private Members() {}

    /** All members in the order of the roster. */
    public static List<Member> of(Visitor reader, String partyOrg) {
        List<Member> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode body = Desk.must(
                            reader.get("rosters/" + partyOrg + "/members?page=" + page + "&size=" + SIZE),
                            "page of the roster")
                    .body();
            JsonNode rows = body.path("items");
            rows.forEach(r -> all.add(member(r)));
            if (rows.size() < SIZE) {
                return all;
            }
        }
    }

    private static Member member(JsonNode r) {
        JsonNode rights = r.path("entitlement");
        return new Member(
                r.path("id").asText(),
                r.path("name").asText(),
                rights.path("elect").asBoolean(),
                rights.path("beElected").asBoolean(),
                r.path("sex").asText(),
                month(r.path("birth").asText("")),
                r.path("education").asText("高中"),
                month(r.path("joinedOn").asText("")));
    }

    /** Year and month of a date that may be as short as a month. */
    private static String month(String date) {
        return date.length() > 7 ? date.substring(0, 7) : date;
    }
}
