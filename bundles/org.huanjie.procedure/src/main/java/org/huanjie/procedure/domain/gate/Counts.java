// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.huanjie.api.fact.FactName;

/** Comparing two whole numbers, with both in the sentence. */
final class Counts {
    private Counts() {}

    static Set<FactName> facts(FactName fact, Bound bound) {
        Set<FactName> all = new java.util.LinkedHashSet<>(bound.facts());
        all.add(fact);
        return Set.copyOf(all);
    }

    static Finding compare(
            Question q, FactName fact, Bound bound, BiPredicate<Integer, Integer> holds, String zh, String en) {
        Optional<Integer> have = Values.count(q.facts(), fact);
        Optional<Integer> want = bound.number(q);
        if (have.isEmpty() || want.isEmpty()) {
            return bound.missing(q, fact);
        }
        Object[] numbers = {FactTitles.zh(fact), fact, have.get(), bound.zh(q), bound.en(), want.get(), zh, en};
        return Finding.when(
                holds.test(have.get(), want.get()),
                Words.say("{0} {2}，{6}{3} {5}。", "{1} is {2}, {7} {4} {5}.", numbers),
                Words.say(
                        "{0}现为 {2}，应{6}{3} {5}。请补足或更正。",
                        "{1} is {2}, it must be {7} {4} {5}. Complete or correct it.", numbers));
    }
}
