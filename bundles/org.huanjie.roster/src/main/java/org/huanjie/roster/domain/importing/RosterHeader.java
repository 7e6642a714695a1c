// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;

/** The heading row (表头) of a roster: which column of the sheet holds what, and how the office words it. */
final class RosterHeader {
    private static final int ENOUGH = 4;

    private final int row;
    private final Map<Column, Integer> places;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final Map<Integer, String> labels;

    private RosterHeader(int row, Map<Column, Integer> places, Map<Integer, String> labels) {
        this.row = row;
        this.places = places;
        this.labels = labels;
        places.forEach((column, place) -> columns.put(place, column));
    }

    /** The row as a heading; empty if it names too few columns or no person. */
    static Optional<RosterHeader> of(SheetRow row) {
        return of(row.number(), labels(row));
    }

    /** A heading over two rows with merged cells: what the lower row leaves blank, the upper one says. */
    static Optional<RosterHeader> of(SheetRow upper, SheetRow lower) {
        if (lower.number() != upper.number() + 1) {
            return Optional.empty();
        }
        Map<Integer, String> labels = labels(upper);
        labels.putAll(labels(lower));
        return of(lower.number(), labels);
    }

    private static Optional<RosterHeader> of(int row, Map<Integer, String> labels) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        labels.forEach(
                (place, label) -> HeaderWords.column(label).ifPresent(column -> places.putIfAbsent(column, place)));
        boolean enough = places.containsKey(Column.NAME) && places.size() >= ENOUGH;
        return enough ? Optional.of(new RosterHeader(row, places, labels)) : Optional.empty();
    }

    private static Map<Integer, String> labels(SheetRow row) {
        Map<Integer, String> labels = new TreeMap<>();
        row.cells().forEach(cell -> labels.put(cell.column(), cell.text()));
        return labels;
    }

    /** The heading with this row as its lower half; empty if the row names no further column or names a person. */
    Optional<RosterHeader> extendedBy(SheetRow lower) {
        if (lower.number() != row + 1 || lower.cells().stream().anyMatch(c -> c.column() == place(Column.NAME))) {
            return Optional.empty();
        }
        boolean names = lower.cells().stream()
                .filter(c -> !columns.containsKey(c.column()))
                .anyMatch(c -> HeaderWords.column(c.text())
                        .filter(column -> !places.containsKey(column))
                        .isPresent());
        if (!names) {
            return Optional.empty();
        }
        Map<Integer, String> both = new TreeMap<>(labels);
        lower.cells().forEach(c -> both.put(c.column(), c.text()));
        return of(lower.number(), both);
    }

    /** True if the row repeats a heading, as at the top of a printed page. */
    boolean isRepeatedBy(SheetRow candidate) {
        // every heading of the name holds 名 or is 党员: values that do not are not looked up, a hundred thousand times
        return candidate.cells().stream()
                .filter(c -> c.text().indexOf('名') >= 0 || c.text().startsWith("党员"))
                .anyMatch(c ->
                        HeaderWords.column(c.text()).filter(Column.NAME::equals).isPresent());
    }

    /** The cells of a row by column. */
    Map<Column, Cell> cells(SheetRow line) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (Cell cell : line.cells()) {
            Column column = columns.get(cell.column());
            if (column != null) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    /** True if the roster has this column. */
    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The heading as the file words it; the usual heading if the file has none. */
    String label(Column column) {
        Integer place = places.get(column);
        return place == null ? column.zh() : TextForm.withoutBlanks(labels.getOrDefault(place, column.zh()));
    }

    /** Columns without which nobody can be registered. */
    List<Column> missing() {
        return Arrays.stream(new Column[] {Column.JOINED_ON, Column.TYPE})
                .filter(column -> !has(column) && !(column == Column.TYPE && has(Column.FULL_ON)))
                .toList();
    }

    /** Number of the (lower) heading row. */
    int row() {
        return row;
    }

    private int place(Column column) {
        return places.getOrDefault(column, -1);
    }
}
