// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Facts;

/**
 * Votes of favour by name (得票), in the order of the ballot, write-ins after it.
 *
 * @param present entitled members present
 * @param seats   places to fill
 * @param byName  name → votes
 */
record Votes(int present, int seats, Map<String, Integer> byName) {
    /** Seats and somebody present, each named once, no votes negative or above the number present. */
    Facts check() {
        Facts facts = Facts.given()
                .atLeast("应选名额", "seats", seats, 1)
                .atLeast("实到会人数", "present", present, 1)
                .names("得票", "votes", List.copyOf(byName.keySet()));
        for (Map.Entry<String, Integer> vote : byName.entrySet()) {
            String zh = vote.getKey() + "得票";
            String en = "votes." + vote.getKey();
            facts = facts.count(zh, en, vote.getValue()).atMost(zh, en, vote.getValue(), "实到会人数", "present", present);
        }
        return facts;
    }

    /** The same, and not more votes in all than every person present can give (C5). */
    Facts checkWithSum() {
        long sum = byName.values().stream().mapToLong(Integer::longValue).sum();
        return check().check(sum <= (long) seats * present, Sentence.VOTES_TOO_MANY.of("C5", sum, seats, present));
    }

    /** Names with at least so many votes, in the order given. */
    List<String> from(int minimum) {
        return byName.keySet().stream().filter(name -> of(name) >= minimum).toList();
    }

    /** Votes of one name; 0 if it is not there. */
    int of(String name) {
        return byName.getOrDefault(name, 0);
    }

    /** Names with their votes for a sentence, e.g. {@code 张三 41、李四 40}. */
    String listed(List<String> names) {
        return names.isEmpty()
                ? "—"
                : names.stream()
                        .map(n -> n + " " + of(n))
                        .reduce((a, b) -> a + "、" + b)
                        .get();
    }
}
