// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a form (表单项).
 *
 * @param required whether it must be filled before the step closes; a draft may leave it empty
 * @param past     true for a day on which something happened: it may not lie in the future
 * @param from     name of the fact that is shown in its place; empty if the field is typed
 * @param values   code → Chinese title, in reading order; empty unless {@link FieldType#CODE} or {@link FieldType#CODES}
 * @param columns  columns of {@link FieldType#ROWS}; empty otherwise
 */
public record Field(
        String name,
        String zh,
        String en,
        FieldType type,
        boolean required,
        boolean past,
        String from,
        Map<String, String> values,
        List<Field> columns) {

    public Field {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        columns = List.copyOf(columns);
        boolean coded = type == FieldType.CODE || type == FieldType.CODES;
        if (coded == values.isEmpty()) {
            throw new IllegalArgumentException(
                    "field '" + name + "' of type " + type + " with codes " + values.keySet());
        }
        if ((type == FieldType.ROWS) == columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "field '" + name + "' of type " + type + " with " + columns.size() + " columns");
        }
    }

    /** A text field that a street added to a step by its overlay: its name is its title. */
    public static Field added(String name) {
        return new Field(name, name, name, FieldType.LONGTEXT, true, false, "", Map.of(), List.of());
    }

    /** True if the value is shown from a fact and never typed. */
    public boolean derived() {
        return !from.isEmpty();
    }

    /** The column of this name. */
    public Optional<Field> column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }
}
