// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that stands in a database, encrypted values in the clear: what somebody sees who has the whole data folder. */
public record Contents(Map<String, Table> tables) {
    public Contents {
        tables = new TreeMap<>(tables);
    }

    /** The tables, by name. */
    static Contents of(Collection<Table> tables) {
        return new Contents(tables.stream().collect(Collectors.toMap(Table::name, table -> table)));
    }

    /** A table; empty if there is none of this name. */
    public Table table(String name) {
        return tables.getOrDefault(name, new Table(name, List.of(), List.of()));
    }

    /** Ids of the members on the rosters. */
    public Set<String> members() {
        return Set.copyOf(table("hj_roster_member").values("id"));
    }

    /** Names of the members on the rosters. */
    public Set<String> memberNames() {
        return Set.copyOf(table("hj_roster_member").values("name"));
    }

    /** The records of elections, current ones. */
    public List<Sheet> sheets() {
        return table("hj_election_sheet").rows().stream().map(Sheet::of).toList();
    }

    /** The same and, of corrected ones, the editions before. */
    public List<Sheet> allSheets() {
        Map<String, Sheet> current = sheets().stream().collect(Collectors.toMap(Sheet::id, sheet -> sheet));
        Stream<Sheet> old = table("hj_election_sheet_old").rows().stream()
                .map(row -> current.get(row.get("sheet_id")).before(row));
        return Stream.concat(current.values().stream(), old).toList();
    }
}
