// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A name with the strokes of its characters, surname and given name apart; comparing two tells which stands first. */
record StrokeName(String name, List<Stroke> surname, List<Stroke> given) implements Comparable<StrokeName> {
    private static final Pattern STROKES = Pattern.compile("[1-5]{1,64}");
    private static final String SEPARATORS = "·•・． \u3000";

    /**
     * Reads a name by the table.
     *
     * @param recorded strokes that the clerk recorded for this person, one group of digits per character, blanks between; the
     *                 table serves where a group is missing or no stroke code of digits 1 to 5
     */
    static StrokeName of(String name, String recorded, StrokeTable table) {
        String[] groups = recorded.isBlank() ? new String[0] : recorded.strip().split("\\s+");
        List<Stroke> strokes = new ArrayList<>();
        name.codePoints().filter(c -> SEPARATORS.indexOf(c) < 0).forEach(c -> {
            String hand = strokes.size() < groups.length ? groups[strokes.size()] : "";
            String code = STROKES.matcher(hand).matches() ? hand : table.code(c).orElse("");
            strokes.add(new Stroke(code, c));
        });
        int surname = Math.min(strokes.size(), table.surnameLength(name));
        return new StrokeName(name, strokes.subList(0, surname), strokes.subList(surname, strokes.size()));
    }

    /** True if the table knows every character that the order looks at. */
    boolean known() {
        return surname.stream().allMatch(Stroke::known) && given.stream().allMatch(Stroke::known);
    }

    @Override
    public int compareTo(StrokeName other) {
        int bySurname = compare(surname, other.surname);
        if (bySurname != 0) {
            return bySurname;
        }
        int byLength = Integer.compare(given.size(), other.given.size());
        return byLength != 0 ? byLength : compare(given, other.given);
    }

    private static int compare(List<Stroke> left, List<Stroke> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byCharacter = left.get(i).compareTo(right.get(i));
            if (byCharacter != 0) {
                return byCharacter;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** Strokes of one character; fewer first, then 横 before 竖 before 撇 before 点 before 折, the unknown last. */
    record Stroke(String code, int character) implements Comparable<Stroke> {
        boolean known() {
            return !code.isEmpty();
        }

        @Override
        public int compareTo(Stroke other) {
            if (known() != other.known()) {
                return known() ? -1 : 1;
            }
            int byCount = Integer.compare(code.length(), other.code.length());
            int byKind = byCount != 0 ? byCount : code.compareTo(other.code);
            return byKind != 0 ? byKind : Integer.compare(character, other.character);
        }
    }
}
