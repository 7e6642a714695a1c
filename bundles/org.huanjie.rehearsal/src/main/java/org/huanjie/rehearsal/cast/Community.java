// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huanjie.rehearsal.client.Visitor;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Twist;

/** A community on stage: what the street file says of it, its case, its people, its members. */
public final class Community {
    private final String name;
    private final JsonNode spec;
    private final String partyOrg;
    private final Set<Twist> twists;
    private final Cast cast;
    private final Desk desk;
    private final Setting setting;
    private final List<Member> members = new ArrayList<>();
    private int spare;

    public Community(String name, JsonNode spec, String partyOrg, Set<Twist> twists, Stage stage) {
        this.name = name;
        this.spec = spec;
        this.partyOrg = partyOrg;
        this.twists = twists;
        this.cast = stage.cast();
        this.desk = stage.desk();
        this.setting = stage.setting();
    }

    /** People, desk and setting of a community. */
    public record Stage(Cast cast, Desk desk, Setting setting) {}

    public String name() {
        return name;
    }

    /** Entry of the street file. */
    public JsonNode spec() {
        return spec;
    }

    public String partyOrg() {
        return partyOrg;
    }

    public Desk desk() {
        return desk;
    }

    public Setting setting() {
        return setting;
    }

    public Visitor as(String part) {
        return cast.as(part);
    }

    public boolean has(Twist twist) {
        return twists.contains(twist);
    }

    /** KEY or DIFFICULT. */
    public boolean needsRectification() {
        return !"NORMAL".equals(spec.path("class").asText());
    }

    public boolean difficult() {
        return "DIFFICULT".equals(spec.path("class").asText());
    }

    public boolean hasCommittee() {
        return spec.path("hasCommittee").asBoolean();
    }

    /** Seats to fill by the meeting: the committee's, or the secretary alone. */
    public int seats() {
        return hasCommittee() ? spec.path("seats").asInt() : 1;
    }

    /** Candidates nominated: the least the surplus rule asks for, one more where an objection will remove one. */
    public int nominees() {
        int least = hasCommittee() ? seats() + (seats() + 4) / 5 : 1;
        return least + spare + (has(Twist.OBJECTION_REMOVES) ? 1 : 0);
    }

    /** So many more than the least will be nominated. */
    public void nominateMore(int spare) {
        this.spare = spare;
    }

    public String secretary() {
        return spec.path("incumbentSecretary").asText();
    }

    /** Takes the roster as the server shows it. */
    public void enrol(List<Member> roster) {
        members.clear();
        members.addAll(roster);
    }

    /** The member of this name; where two bear it the street file means the older one. */
    public Member named(String wanted) {
        return members.stream()
                .filter(m -> m.name().equals(wanted))
                .min(java.util.Comparator.comparing(Member::birthYm))
                .orElseThrow(() -> new IllegalArgumentException(name + ": no member " + wanted));
    }

    /** Members with the right to elect. */
    public List<Member> entitled() {
        return members.stream().filter(Member::mayElect).toList();
    }

    /** Persons who may stand, the team in office first; only names that one member alone bears. */
    public List<Member> eligible() {
        Set<String> team = new HashSet<>();
        spec.path("incumbentCommittee").forEach(n -> team.add(n.asText()));
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        members.forEach(m -> {
            if (!seen.add(m.name())) {
                twice.add(m.name());
            }
        });
        List<Member> all = members.stream()
                .filter(m -> m.mayElect() && m.mayBeElected() && !twice.contains(m.name()))
                .toList();
        List<Member> ordered = new ArrayList<>(
                all.stream().filter(m -> team.contains(m.name())).toList());
        all.stream().filter(m -> !team.contains(m.name())).forEach(ordered::add);
        return ordered;
    }
}
