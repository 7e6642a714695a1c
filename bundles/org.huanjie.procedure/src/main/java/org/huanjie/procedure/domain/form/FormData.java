// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was filled in: checked values by field name. Texts, codes and persons are {@code String}, counts {@code Integer}, flags
 * {@code Boolean}, dates ISO text, lists {@code List<String>}, tables {@code List<Map>}. Readers answer empty for an absent field.
 */
public final class FormData {

    private static final FormData EMPTY = new FormData(Map.of());
    private final Map<String, Object> values;

    private FormData(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Nothing filled in. */
    public static FormData empty() {
        return EMPTY;
    }

    /** Values as they were checked or stored. */
    public static FormData of(Map<String, Object> values) {
        return values.isEmpty() ? EMPTY : new FormData(values);
    }

    /** All values in the order in which they were given. */
    public Map<String, Object> values() {
        return values;
    }

    /** True if nothing is filled in. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** A text, code or name; empty text if absent. */
    public String text(String field) {
        return values.get(field) instanceof String s ? s : "";
    }

    /** True if a text, code, name or date is filled in. */
    public boolean has(String field) {
        return !text(field).isBlank();
    }

    /** A count. */
    public Optional<Integer> count(String field) {
        return values.get(field) instanceof Integer i ? Optional.of(i) : Optional.empty();
    }

    /** A flag. */
    public Optional<Boolean> flag(String field) {
        return values.get(field) instanceof Boolean b ? Optional.of(b) : Optional.empty();
    }

    /** A date. */
    public Optional<LocalDate> date(String field) {
        return has(field) ? Optional.of(LocalDate.parse(text(field))) : Optional.empty();
    }

    /** Codes or names; empty if absent. */
    public List<String> list(String field) {
        return values.get(field) instanceof List<?> l
                ? l.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** Rows of a table; empty if absent. */
    @SuppressWarnings("unchecked")
    public List<FormData> rows(String field) {
        return values.get(field) instanceof List<?> l
                ? l.stream()
                        .filter(Map.class::isInstance)
                        .map(r -> FormData.of((Map<String, Object>) r))
                        .toList()
                : List.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormData d && d.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "FormData" + values.keySet();
    }
}
