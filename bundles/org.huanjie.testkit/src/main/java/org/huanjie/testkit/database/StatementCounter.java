// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Counts what is sent to the database: each execution is one, a batch is one, begin and commit are not counted.
 *
 * <pre>{@code
 * database.statements().reset();
 * useCase.run();
 * assertThat(database.statements().count()).isLessThanOrEqualTo(12);
 * }</pre>
 */
public final class StatementCounter {
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    StatementCounter() {}

    void add(String sql) {
        seen.add(sql);
    }

    /** Starts anew. */
    public void reset() {
        seen.clear();
    }

    /** How many were sent since the last reset. */
    public int count() {
        return seen.size();
    }

    /** How many began with this word, e.g. {@code select}, upper or lower case. */
    public int count(String verb) {
        String wanted = verb.toLowerCase(Locale.ROOT);
        return (int) sent().stream()
                .filter(s -> s.strip().toLowerCase(Locale.ROOT).startsWith(wanted))
                .count();
    }

    /** The statements in the order sent. */
    public List<String> sent() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }
}
