// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.fact.FactValue;

/** A condition over facts (适用条件), e.g. "the class is KEY or DIFFICULT". A fact of another kind than asked for counts as unknown. */
public sealed interface Predicate {
    /** Whether it holds now. */
    Truth test(FactReader facts);

    /** Every fact it reads. */
    Set<FactName> facts();

    /** The fact has exactly this value, a {@link FactValue.Flag} or {@link FactValue.Text}. */
    record Is(FactName fact, FactValue value) implements Predicate {
        @Override
        public Truth test(FactReader facts) {
            return facts.read(fact) instanceof Fact.Known known && known.value().getClass() == value.getClass()
                    ? Truth.of(known.value().equals(value))
                    : Truth.UNKNOWN;
        }

        @Override
        public Set<FactName> facts() {
            return Set.of(fact);
        }
    }

    /** The text fact is one of these codes. */
    record In(FactName fact, List<String> codes) implements Predicate {
        public In {
            codes = List.copyOf(codes);
        }

        @Override
        public Truth test(FactReader facts) {
            return facts.read(fact) instanceof Fact.Known known && known.value() instanceof FactValue.Text text
                    ? Truth.of(codes.contains(text.code()))
                    : Truth.UNKNOWN;
        }

        @Override
        public Set<FactName> facts() {
            return Set.of(fact);
        }
    }

    /** All parts hold. */
    record All(List<Predicate> parts) implements Predicate {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(FactReader facts) {
            return parts.stream().map(p -> p.test(facts)).reduce(Truth.TRUE, Truth::and);
        }

        @Override
        public Set<FactName> facts() {
            return union(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Predicate> parts) implements Predicate {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(FactReader facts) {
            return parts.stream().map(p -> p.test(facts)).reduce(Truth.FALSE, Truth::or);
        }

        @Override
        public Set<FactName> facts() {
            return union(parts);
        }
    }

    private static Set<FactName> union(List<Predicate> parts) {
        Set<FactName> all = new TreeSet<>(java.util.Comparator.comparing(FactName::value));
        parts.forEach(p -> all.addAll(p.facts()));
        return all;
    }
}
