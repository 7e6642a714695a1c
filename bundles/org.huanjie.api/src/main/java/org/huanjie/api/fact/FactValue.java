// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Value of a known fact; the kinds are those of the procedure's closed list (bool, text, count, date, items, set). */
public sealed interface FactValue {
    /** bool: holds or not. */
    record Flag(boolean holds) implements FactValue {}

    /** text: one code. */
    record Text(String code) implements FactValue {}

    /** count: a whole number of 0 or more. */
    record Count(int number) implements FactValue {}

    /** date. */
    record Day(LocalDate date) implements FactValue {}

    /** items: one line per person or thing; the gate {@code each-has} asks that every line holds. */
    record Items(List<Item> items) implements FactValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * set: names or codes in reading order. A vote is {@code favour=31, against=2, abstain=1}; a span of days its first and last
     * day; {@code count.identities} lists the identities that do <em>not</em> hold, so that an empty set is a clean count.
     */
    record Names(Set<String> names) implements FactValue {
        public Names {
            names = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(names));
        }
    }
}
