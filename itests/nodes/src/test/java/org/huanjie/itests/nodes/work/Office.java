// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.itests.kit.RestClient;

/** A small office in which everybody works at everything: the things that are shared, and what may be done with them. */
public final class Office {
    private final Setup setup;
    private final Visitor admin;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, List<Step>> cases = new LinkedHashMap<>();
    private final List<String> quiet = new ArrayList<>();
    private final List<Adding> adding = new ArrayList<>();
    private final Granting granting;
    private final Switching switching;

    /**
     * Prepares everything at the first node.
     *
     * @param admin     signed in at the first node
     * @param addresses of the nodes
     * @param size      how many communities have a case
     */
    public Office(RestClient admin, List<String> addresses, int size) {
        this.setup = new Setup(admin, addresses);
        this.admin = setup.administrator();
        String street = setup.unit("STREET", "district", "安静街道");
        quiet(street);
        busy(size);
        List<String> people = List.of(setup.account("mixed-a"), setup.account("mixed-b"), setup.account("mixed-c"));
        people.forEach(person -> texts.add(Text.account(this.admin, person)));
        adding.add(Adding.organisations(this.admin, "STREET", "district", 12 * size));
        adding.add(Adding.organisations(this.admin, "COMMUNITY", street, 12 * size));
        adding.add(Adding.accounts(this.admin, 6 * size));
        granting = new Granting(this.admin, people, quiet);
        switching = new Switching(this.admin, List.of(street));
    }

    /** A street without a cycle, whose communities may be renamed. */
    private void quiet(String street) {
        texts.add(Text.organisation(admin, street));
        for (String name : List.of("甲社区", "乙社区", "丙社区")) {
            String community = setup.unit("COMMUNITY", street, name);
            quiet.add(community);
            texts.add(Text.organisation(admin, community));
        }
    }

    /** A street with a rehearsal, whose cases are shared. */
    private void busy(int size) {
        String street = setup.unit("STREET", "district", "共办街道");
        List<String> branches = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            branches.add(setup.branch(setup.unit("COMMUNITY", street, i + "号社区"), i + "号社区党支部"));
        }
        Visitor leader = setup.colleague("mixed-leader", Set.of("STREET_LEADER", "STREET_CLERK"), List.of(street));
        Visitor clerk = setup.colleague("mixed-clerk", Set.of("CLERK", "ORG_LEADER"), branches);
        String cycle = setup.cycle(leader, street);
        Map<String, String> made = setup.cases(leader, cycle);
        begin(leader, made.get(street));
        for (String branch : branches) {
            String election = made.get(branch);
            setup.paper(clerk, election, "survey-communities", "T03");
            cases.put(election, SharedCase.of(election, leader, clerk));
        }
        int version = Text.version(leader.at().get(0).get("/cycles/" + cycle)).orElseThrow();
        texts.add(Text.cycle(leader, cycle, version));
    }

    private void begin(Visitor leader, String election) {
        Map<String, ?> start = Map.of(
                "guidingText",
                "指导思想",
                "legalBasis",
                List.of("基层组织选举工作条例"),
                "calendarBy",
                "街道书记",
                "calendarOn",
                "2026-05-22");
        setup.done(leader, election, "start-cycle", "T02", start);
        Map<String, ?> group =
                Map.of("leader", "街道书记", "members", List.of("组织委员"), "officeAt", "街道党建办", "officeHead", "组织委员");
        setup.done(leader, election, "form-street-group", "T10", group);
    }

    /** Everything that is done, mixed. */
    public Operation work() {
        Mix mix = new Mix().and(30, new Rewriting(texts)).and(38, new Handling(steps()));
        mix.and(5, adding.get(0)).and(4, adding.get(1)).and(3, adding.get(2));
        return mix.and(6, granting).and(6, switching).and(8, reading());
    }

    /** Looking up, and nothing else. */
    public Operation reading() {
        List<String> paths = new ArrayList<>(List.of("/organisations?parent=district", "/todos", "/session"));
        cases.keySet().forEach(id -> paths.addAll(List.of("/cases/" + id, "/cases/" + id + "/now")));
        return new Reading(steps().get(0).form().who(), paths);
    }

    Visitor admin() {
        return admin;
    }

    List<Text> texts() {
        return texts;
    }

    /** Case → its steps. */
    Map<String, List<Step>> cases() {
        return cases;
    }

    List<Step> steps() {
        return cases.values().stream().flatMap(List::stream).toList();
    }

    List<Adding> adding() {
        return adding;
    }

    Granting granting() {
        return granting;
    }

    Switching switching() {
        return switching;
    }
}
