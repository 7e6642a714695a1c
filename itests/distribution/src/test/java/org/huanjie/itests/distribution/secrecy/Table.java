// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.util.List;
import java.util.Map;

/**
 * A table as it was read.
 *
 * @param name    in lower case
 * @param columns in lower case
 * @param rows    values as text; an absent one is missing
 */
public record Table(String name, List<String> columns, List<Map<String, String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /** The values of a column, one for each row that has one. */
    public List<String> values(String column) {
        return rows.stream()
                .filter(row -> row.containsKey(column))
                .map(row -> row.get(column))
                .toList();
    }
}
