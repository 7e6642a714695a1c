// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its reasons.
 *
 * @param value  true/false, a text, a number, a date, lines or names; absent while nobody knows
 * @param source what it was read from; empty while nobody knows
 * @param paper  true if a signed sheet on paper supplied it
 */
public record FactDto(
        String name,
        boolean known,
        String kind,
        @Nullable Object value,
        List<GateDto.Why> reasons,
        String source,
        boolean paper) {

    /** One line of a fact about several persons or things. */
    public record Line(String key, String label, boolean holds, String why) {}

    static FactDto of(Fact fact) {
        List<GateDto.Why> reasons = fact.reasons().stream().map(GateDto.Why::of).toList();
        return fact instanceof Fact.Known known
                ? new FactDto(
                        fact.name().value(),
                        true,
                        kind(known.value()),
                        value(known.value()),
                        reasons,
                        known.source(),
                        known.paper())
                : new FactDto(fact.name().value(), false, "UNKNOWN", null, reasons, "", false);
    }

    private static String kind(FactValue value) {
        return value.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
    }

    static Object value(FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return flag.holds();
        }
        if (value instanceof FactValue.Text text) {
            return text.code();
        }
        if (value instanceof FactValue.Count count) {
            return count.number();
        }
        if (value instanceof FactValue.Day day) {
            return day.date();
        }
        if (value instanceof FactValue.Items items) {
            return items.items().stream()
                    .map(i -> new Line(i.key(), i.label(), i.holds(), i.why()))
                    .toList();
        }
        return List.copyOf(((FactValue.Names) value).names());
    }
}
