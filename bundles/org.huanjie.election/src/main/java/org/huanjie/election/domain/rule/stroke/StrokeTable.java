// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.stroke;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The strokes of 6,939 characters (笔画表), each as digits: 1 横, 2 竖, 3 撇, 4 点, 5 折; and the compound surnames (复姓). */
public final class StrokeTable {
    private static final StrokeTable SHIPPED =
            new StrokeTable(lines("/strokes/strokes.txt"), lines("/strokes/compound-surnames.txt"));

    private final Map<Integer, String> codes = new HashMap<>();
    private final Set<String> compoundSurnames;

    private StrokeTable(List<String> table, List<String> compoundSurnames) {
        for (String line : table) {
            int tab = line.indexOf('\t');
            codes.put(line.codePointAt(0), line.substring(tab + 1));
        }
        this.compoundSurnames = Set.copyOf(compoundSurnames);
    }

    /** The table that comes with the bundle. */
    public static StrokeTable shipped() {
        return SHIPPED;
    }

    /** Strokes of a character; empty if it is not in the table. */
    public Optional<String> code(int character) {
        return Optional.ofNullable(codes.get(character));
    }

    /** Number of characters in the table. */
    public int size() {
        return codes.size();
    }

    /** How many characters of the name are the surname: 2 for 欧阳修, else 1. A name of two characters has a surname of one. */
    int surnameLength(String name) {
        boolean compound = name.codePointCount(0, name.length()) > 2
                && compoundSurnames.contains(name.substring(0, name.offsetByCodePoints(0, 2)));
        return compound ? 2 : 1;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = StrokeTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundle holds no " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
