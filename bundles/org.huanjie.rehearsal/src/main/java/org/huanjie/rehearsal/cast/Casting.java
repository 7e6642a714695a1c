// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Troupe.Part;
import org.huanjie.rehearsal.cast.Troupe.Player;

/**
 * Who plays what. Each community has a clerk and a secretary (leader, chair of the meeting, re-elected secretary) of its own;
 * scrutineer and tellers are staff that the street lends to every meeting.
 */
final class Casting {
    private final Troupe troupe;
    private final Tree tree;
    private final String district;
    private final Map<String, String> persons = new LinkedHashMap<>();

    Casting(Troupe troupe, Tree tree, String district) {
        this.troupe = troupe;
        this.tree = tree;
        this.district = district;
    }

    /** Person ids by part, e.g. {@code ORG_LEADER 和谐里社区}. */
    Map<String, String> persons() {
        return persons;
    }

    /** Engages everybody; the answer is the cast of each community. */
    Map<String, Cast> engage(Cast street) {
        String at = tree.street();
        put(street, "STREET_CLERK", "街道经办", List.of(new Part("STREET_CLERK", at, "")));
        put(street, "STREET_LEADER", "街道换届领导小组", List.of(new Part("STREET_LEADER", at, "")));
        put(street, "STREET_APPROVER", "街道党工委", List.of(new Part("STREET_APPROVER", at, "")));
        put(street, "INSPECTOR", "考察组", List.of(new Part("INSPECTOR", at, "")));
        put(street, "DEPT-DISTRICT_DISCIPLINE", "区纪委", List.of(new Part("DEPT_REVIEWER", at, "DISTRICT_DISCIPLINE")));
        put(street, "DEPT-HEALTH", "卫健部门", List.of(new Part("DEPT_REVIEWER", at, "HEALTH")));
        put(street, "DEPT-PETITIONS", "信访部门", List.of(new Part("DEPT_REVIEWER", at, "PETITIONS")));
        put(street, "DISTRICT_RECORDER", "区委组织部", List.of(new Part("DISTRICT_RECORDER", district, "")));
        put(street, "OTHER_STREET", "邻街经办", List.of(new Part("STREET_CLERK", tree.otherStreet(), "")));
        put(street, "OTHER_LEADER", "邻街领导小组", List.of(new Part("STREET_LEADER", tree.otherStreet(), "")));
        put(street, "SCRUTINEER", "监票人", everywhere("SCRUTINEER"));
        put(street, "TELLER-1", "计票人甲", everywhere("TELLER"));
        put(street, "TELLER-2", "计票人乙", everywhere("TELLER"));
        Map<String, Cast> casts = new LinkedHashMap<>();
        tree.partyOrgs().forEach((community, org) -> casts.put(community, cast(street, community, org)));
        return casts;
    }

    private List<Part> everywhere(String role) {
        List<Part> parts = new ArrayList<>();
        tree.partyOrgs().values().forEach(org -> parts.add(new Part(role, org, "")));
        return parts;
    }

    private void put(Cast cast, String part, String title, List<Part> parts) {
        Player player = troupe.engage(title, "", parts);
        persons.put(part, player.person());
        cast.put(part, player.visitor());
    }

    private Cast cast(Cast street, String community, String org) {
        Cast cast = street.copy();
        cast.put(
                "CLERK",
                troupe.engage("经办", community, List.of(new Part("CLERK", org, "")))
                        .visitor());
        Player leader = troupe.engage(
                "书记",
                community,
                List.of(
                        new Part("ORG_LEADER", org, ""),
                        new Part("CHAIR", org, ""),
                        new Part("NEW_SECRETARY", org, "")));
        persons.put("ORG_LEADER " + community, leader.person());
        for (String part : List.of("ORG_LEADER", "CHAIR", "NEW_SECRETARY")) {
            cast.put(part, leader.visitor());
        }
        return cast;
    }
}
