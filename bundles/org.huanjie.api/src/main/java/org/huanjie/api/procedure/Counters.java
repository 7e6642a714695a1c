// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The counters of a case, each 1 or more. Raising an outer counter sets the inner ones of the same key back to 1. */
public final class Counters {
    private final Map<Counter, Integer> values;

    private Counters(Map<Counter, Integer> values) {
        this.values = values;
    }

    /** All counters at 1. */
    public static Counters first() {
        return new Counters(new EnumMap<>(Counter.class));
    }

    /** Reads the text form of {@link #toString()}, e.g. {@code ROUND=2;RUN=1}. @throws IllegalArgumentException otherwise */
    public static Counters parse(String text) {
        Map<Counter, Integer> read = new EnumMap<>(Counter.class);
        if (!text.isBlank()) {
            for (String part : text.split(";")) {
                String[] pair = part.split("=");
                read.put(Counter.valueOf(pair[0]), Integer.valueOf(pair[1]));
            }
        }
        return new Counters(read);
    }

    /** The counter's value, 1 or more. */
    public int value(Counter counter) {
        return values.getOrDefault(counter, 1);
    }

    /** The counters with this one raised by one and the counters inside it back at 1. */
    public Counters raise(Counter counter) {
        Map<Counter, Integer> next = new EnumMap<>(Counter.class);
        next.putAll(values);
        next.put(counter, value(counter) + 1);
        for (Repeats key : Repeats.values()) {
            int at = key.counters().indexOf(counter);
            if (at >= 0) {
                key.counters().subList(at + 1, key.counters().size()).forEach(next::remove);
            }
        }
        return new Counters(next);
    }

    /** The key of a step that repeats so, e.g. {@code round=2;list=1}; empty for {@link Repeats#CASE}. */
    public InstanceKey key(Repeats repeats) {
        return new InstanceKey(repeats.counters().stream()
                .map(c -> c.name().toLowerCase(Locale.ROOT) + "=" + value(c))
                .collect(Collectors.joining(";")));
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(";"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counters c && c.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
