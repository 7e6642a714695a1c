// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A set fact whose entries are {@code key=value}: a vote ({@code favour=31, against=2, abstain=1}) or a span of days
 * ({@code from=2026-06-28, to=2026-07-05}).
 */
public final class Keyed {
    private Keyed() {}

    /** The entries of a vote. */
    public static List<String> vote(int favour, int against, int abstain) {
        return List.of("favour=" + favour, "against=" + against, "abstain=" + abstain);
    }

    /** The entries of a span of days, both included. */
    public static List<String> span(LocalDate from, LocalDate to) {
        return List.of("from=" + from, "to=" + to);
    }

    /** The number under the key; empty if absent or no whole number. */
    public static Optional<Integer> number(Collection<String> entries, String key) {
        return entry(entries, key).filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** The day under the key; empty if absent or no date. */
    public static Optional<LocalDate> day(Collection<String> entries, String key) {
        return entry(entries, key).flatMap(Keyed::date);
    }

    private static Optional<String> entry(Collection<String> entries, String key) {
        return entries.stream()
                .filter(e -> e.startsWith(key + "="))
                .map(e -> e.substring(key.length() + 1))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
