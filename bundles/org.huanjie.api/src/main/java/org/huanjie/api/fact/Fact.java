// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.huanjie.api.rule.Reason;

/**
 * An answer to "what is this fact now?": known, with its reasons and where it comes from, or unknown, which keeps every gate shut.
 */
public sealed interface Fact {
    /** The fact asked for. */
    FactName name();

    /** Why it is so: the numbers behind a number, the rows behind a yes. */
    List<Reason> reasons();

    /**
     * A known fact.
     *
     * @param source what it was read from, e.g. {@code attendance[round=1]}
     * @param paper  true if a signed sheet on paper supplied it; marked for ever
     */
    record Known(FactName name, FactValue value, List<Reason> reasons, String source, boolean paper) implements Fact {
        public Known {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nobody knows: the module is absent or off, or the record does not exist yet. */
    record Unknown(FactName name, Reason why) implements Fact {
        @Override
        public List<Reason> reasons() {
            return List.of(why);
        }
    }

    /** A bool. */
    static Fact flag(FactName name, boolean holds, String source, Reason... reasons) {
        return new Known(name, new FactValue.Flag(holds), List.of(reasons), source, false);
    }

    /** A text. */
    static Fact text(FactName name, String code, String source, Reason... reasons) {
        return new Known(name, new FactValue.Text(code), List.of(reasons), source, false);
    }

    /** A count. */
    static Fact count(FactName name, int number, String source, Reason... reasons) {
        return new Known(name, new FactValue.Count(number), List.of(reasons), source, false);
    }

    /** A date. */
    static Fact day(FactName name, LocalDate date, String source, Reason... reasons) {
        return new Known(name, new FactValue.Day(date), List.of(reasons), source, false);
    }

    /** Items. */
    static Fact items(FactName name, List<Item> items, String source, Reason... reasons) {
        return new Known(name, new FactValue.Items(items), List.of(reasons), source, false);
    }

    /** A set. */
    static Fact names(FactName name, Collection<String> names, String source, Reason... reasons) {
        return new Known(name, new FactValue.Names(new LinkedHashSet<>(names)), List.of(reasons), source, false);
    }

    /** Unknown, with the reason. */
    static Fact unknown(FactName name, String zh, String en) {
        return new Unknown(name, new Reason(zh, en, ""));
    }
}
