// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What every table, and every kind of record of an election, holds: reviewed by people, kept beside the tests. Whoever adds a table,
 * a column, a kind of record or a value in one adds it here and says what it is.
 */
public final class Catalogue {
    /** Of whom or what a table or kind of record speaks; none speaks of persons and of secret ballots. */
    enum Holds {
        /** Single members or people of the offices. */
        PERSON,
        /** Secret ballots: totals, and candidates as those voted on. */
        BALLOT,
        /** A vote by show of hands, or the minutes of a session: totals, those voted on, those who held an office. */
        MINUTES,
        /** Neither. */
        NEITHER,
        /** Records of several kinds; each kind has a line of its own. */
        KINDS
    }

    /**
     * A line.
     *
     * @param parts columns of a table, or paths of values in a kind of record, each with whom it names: nobody (empty),
     *     {@code candidate}, {@code subject} (anybody voted for), {@code teller}, {@code official}
     */
    record Entry(Holds holds, String what, Map<String, String> parts) {
        /** Whom the value at this path names. */
        String names(String path) {
            return parts.getOrDefault(path, "");
        }
    }

    private final Map<String, Entry> entries;

    private Catalogue(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The reviewed one. */
    public static Catalogue reviewed() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("/secrecy-catalogue.txt")),
                StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines {@code name | holds | what | parts}; a line that begins with a number sign is a remark. */
    static Catalogue of(List<String> lines) {
        Map<String, Entry> entries = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(" \\| ", -1);
                Entry entry = new Entry(Holds.valueOf(cells[1].strip()), cells[2].strip(), parts(cells[3]));
                if (entries.put(cells[0].strip(), entry) != null) {
                    throw new IllegalStateException("listed twice, so it could be both: " + cells[0]);
                }
            }
        }
        return new Catalogue(entries);
    }

    private static Map<String, String> parts(String cell) {
        Map<String, String> parts = new TreeMap<>();
        for (String part : cell.strip().split(" +")) {
            int mark = part.indexOf('=');
            parts.put(mark < 0 ? part : part.substring(0, mark), mark < 0 ? "" : part.substring(mark + 1));
        }
        return parts;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** The line of a kind of record; an empty one if it is not listed, which the check of the catalogue says. */
    Entry kind(String name) {
        return entries.getOrDefault(name, new Entry(Holds.NEITHER, "", Map.of()));
    }
}
