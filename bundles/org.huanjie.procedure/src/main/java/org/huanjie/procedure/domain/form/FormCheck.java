// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.ProblemCode;

/**
 * Checks what a person filled in: unknown fields, wrong types, values typed where they are derived. A draft may be incomplete,
 * a closed step may not ({@link Missing}). Every problem is named at once.
 */
public final class FormCheck {

    private static final int MOST_ROWS = FieldType.ROWS.max();
    private final FormDefinition form;
    private final ProblemCode derivedTyped;
    private final ValueCheck values;

    /** @param derivedTyped the code with which a value typed into a derived field is refused */
    public FormCheck(FormDefinition form, LocalDate today, ProblemCode derivedTyped) {
        this.form = form;
        this.derivedTyped = derivedTyped;
        this.values = new ValueCheck(today);
    }

    /** Every problem of the values given; empty if they may be stored. */
    public List<Problem> problems(Map<String, ?> given) {
        List<Problem> found = new ArrayList<>();
        given.forEach((name, value) -> form.field(name)
                .ifPresentOrElse(
                        f -> field(Entry.of(f), value, found),
                        () -> found.add(Entry.unknown(
                                name, form.fields().stream().map(Field::name).toList()))));
        return found;
    }

    /** The values to store: texts stripped, absent and empty ones left out. Call only when {@link #problems} is empty. */
    public FormData accept(Map<String, ?> given) {
        Map<String, Object> kept = new LinkedHashMap<>();
        form.fields().forEach(f -> tidy(given.get(f.name())).ifPresent(v -> kept.put(f.name(), v)));
        return FormData.of(kept);
    }

    private void field(Entry at, @org.jspecify.annotations.Nullable Object value, List<Problem> found) {
        if (value == null || (value instanceof String s && s.isBlank())) {
            return;
        }
        if (at.field().derived()) {
            found.add(at.problem(
                    derivedTyped,
                    "由系统根据“" + at.field().from() + "”得出，不能填写。请删除该项；数字不对时请更正其来源。",
                    "is derived from '" + at.field().from()
                            + "' and never typed. Remove it; correct its source if it is wrong."));
        } else if (at.field().type() == FieldType.ROWS) {
            rows(at, value, found);
        } else {
            values.check(at, value).ifPresent(found::add);
        }
    }

    private void rows(Entry at, Object value, List<Problem> found) {
        if (!(value instanceof List<?> rows) || rows.size() > MOST_ROWS) {
            ValueCheck.wrong(at, value, "表格行，最多 " + MOST_ROWS + " 行", "rows, at most " + MOST_ROWS)
                    .ifPresent(found::add);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Map<?, ?> row) {
                row(at, i + 1, row, found);
            } else {
                ValueCheck.wrong(at, String.valueOf(rows.get(i)), "表格行", "rows").ifPresent(found::add);
            }
        }
    }

    private void row(Entry table, int number, Map<?, ?> row, List<Problem> found) {
        row.forEach((name, value) -> table.field()
                .column(String.valueOf(name))
                .ifPresentOrElse(
                        c -> field(table.cell(number, c), value, found),
                        () -> found.add(Entry.unknown(
                                table.path() + "[" + number + "]." + name,
                                table.field().columns().stream()
                                        .map(Field::name)
                                        .toList()))));
    }

    private static Optional<Object> tidy(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof String s) {
            return s.isBlank() ? Optional.empty() : Optional.of(s.strip());
        }
        if (value instanceof List<?> l) {
            List<Object> kept =
                    l.stream().map(FormCheck::tidy).flatMap(Optional::stream).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
        }
        if (value instanceof Map<?, ?> m) {
            Map<String, Object> kept = new LinkedHashMap<>();
            m.forEach((k, v) -> tidy(v).ifPresent(t -> kept.put(String.valueOf(k), t)));
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
        }
        return Optional.ofNullable(value);
    }
}
