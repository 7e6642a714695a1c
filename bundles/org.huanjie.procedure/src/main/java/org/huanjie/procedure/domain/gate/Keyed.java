// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a set fact that carry numbers or days: a vote is {@code favour=31, against=2, abstain=1}; a span of days is its
 * first and its last day.
 */
public final class Keyed {
    private Keyed() {}

    /** The entries of a vote. */
    public static List<String> vote(int favour, int against, int abstain) {
        return List.of("favour=" + favour, "against=" + against, "abstain=" + abstain);
    }

    /** The number under the key; empty if absent or no whole number. */
    public static Optional<Integer> number(Collection<String> entries, String key) {
        return entries.stream()
                .filter(e -> e.startsWith(key + "="))
                .map(e -> e.substring(key.length() + 1))
                .filter(v -> v.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    /** The first day named; empty if there is none. */
    public static Optional<LocalDate> first(Collection<String> entries) {
        return entries.stream().findFirst().flatMap(Keyed::date);
    }

    /** The last day named; empty if there is none. */
    public static Optional<LocalDate> last(Collection<String> entries) {
        return entries.stream().reduce((a, b) -> b).flatMap(Keyed::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
