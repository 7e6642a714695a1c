// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 在批准的时间范围内：日期落在批复所定的起止日期之间，首尾两天都算。 */
public record InWindow(FactName fact, FactName of) implements GateRule {
    @Override
    public String kind() {
        return "in-window";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact, of);
    }

    @Override
    public Finding check(Question q) {
        Optional<LocalDate> day = Values.day(q.facts(), fact);
        Optional<LocalDate> from = Values.names(q.facts(), of).flatMap(Keyed::first);
        Optional<LocalDate> to = Values.names(q.facts(), of).flatMap(Keyed::last);
        if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Words.unknown(q, fact, of);
        }
        Object[] days = {FactTitles.zh(fact), fact, day.get(), from.get(), to.get()};
        return Finding.when(
                !day.get().isBefore(from.get()) && !day.get().isAfter(to.get()),
                Words.say("{0} {2} 在批准的 {3} 至 {4} 之内。", "{1} {2} lies within {3} to {4}.", days),
                Words.say(
                        "{0} {2} 不在批准的 {3} 至 {4} 之内。请改期，或重新请示。",
                        "{1} {2} lies outside {3} to {4}. Choose another day or ask again.", days));
    }
}
