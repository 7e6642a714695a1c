// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;

/** Reads facts by kind; a fact that is unknown or of another kind is empty. */
public final class Values {
    private Values() {}

    /** A bool. */
    public static Optional<Boolean> flag(FactReader facts, FactName name) {
        return value(facts, name, FactValue.Flag.class).map(FactValue.Flag::holds);
    }

    /** A text. */
    public static Optional<String> text(FactReader facts, FactName name) {
        return value(facts, name, FactValue.Text.class).map(FactValue.Text::code);
    }

    /** A count. */
    public static Optional<Integer> count(FactReader facts, FactName name) {
        return value(facts, name, FactValue.Count.class).map(FactValue.Count::number);
    }

    /** A date. */
    public static Optional<LocalDate> day(FactReader facts, FactName name) {
        return value(facts, name, FactValue.Day.class).map(FactValue.Day::date);
    }

    /** Items. */
    public static Optional<List<Item>> items(FactReader facts, FactName name) {
        return value(facts, name, FactValue.Items.class).map(FactValue.Items::items);
    }

    /** A set. */
    public static Optional<Set<String>> names(FactReader facts, FactName name) {
        return value(facts, name, FactValue.Names.class).map(FactValue.Names::names);
    }

    private static <V extends FactValue> Optional<V> value(FactReader facts, FactName name, Class<V> kind) {
        return facts.read(name) instanceof Fact.Known known && kind.isInstance(known.value())
                ? Optional.of(kind.cast(known.value()))
                : Optional.empty();
    }
}
