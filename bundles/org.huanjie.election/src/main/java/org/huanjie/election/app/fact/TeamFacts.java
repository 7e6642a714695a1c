// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.Item;
import org.huanjie.election.domain.candidate.UnelectedCandidate;
import org.huanjie.election.domain.sheet.Announcement;
import org.huanjie.election.domain.sheet.MeetingOpening;

/** Who leaves and who joins: for talks and training afterwards (S48, S49). */
final class TeamFacts {
    private TeamFacts() {}

    /** Members of the outgoing team who are not in the new one, and candidates who were not elected. */
    static Fact leavers(FactName name, Look look) {
        if (look.file().current(Announcement.class).isEmpty()) {
            return Offers.missing(name, "announcement");
        }
        Set<String> elected = look.field().elected().stream()
                .map(c -> c.nomination().person().name())
                .collect(Collectors.toSet());
        List<Item> items = new ArrayList<>();
        look.meeting().opening().map(MeetingOpening::outgoing).orElse(List.of()).stream()
                .filter(person -> !elected.contains(person))
                .forEach(person -> items.add(new Item(person, person, true, "离任")));
        look.file().candidates().stream()
                .filter(UnelectedCandidate.class::isInstance)
                .filter(c -> items.stream()
                        .noneMatch(i -> i.label().equals(c.nomination().person().name())))
                .forEach(c -> items.add(new Item(c.id().value(), c.label(), true, "落选")));
        return Fact.items(name, items, "result");
    }

    /** Everybody of the new team. */
    static Fact newMembers(FactName name, Look look) {
        if (look.field().elected().isEmpty()) {
            return Offers.missing(name, "result");
        }
        return Fact.items(
                name,
                look.field().elected().stream()
                        .map(c -> new Item(c.id().value(), c.label(), true, ""))
                        .toList(),
                "result");
    }
}
