// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/**
 * O4; S18 先定标准后选人：公布日期早于首次提名日期。尚无提名时，今天就是可能的首次提名日。
 *
 * @param entering true if the gate opens the door to nominations, so that the first one may come today
 */
public record PublishedBefore(FactName fact, FactName before, boolean entering) implements GateRule {
    @Override
    public String kind() {
        return "published-before";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact, before);
    }

    @Override
    public Finding check(Question q) {
        Optional<LocalDate> published = Values.day(q.facts(), fact);
        if (published.isEmpty()) {
            return Words.unknown(q, fact);
        }
        LocalDate first = Values.day(q.facts(), before)
                .orElse(entering ? q.today() : q.today().plusDays(1));
        Object[] days = {FactTitles.zh(fact), fact, published.get(), FactTitles.zh(before), before, first};
        return Finding.when(
                published.get().isBefore(first),
                Words.say("{0} {2} 早于{3}。", "{1} {2} is before {4}.", days),
                Words.say(
                        "{0} {2} 不早于{3} {5}。应先公布选人标准，次日起再推荐提名。",
                        "{1} {2} is not before {4} {5}. Publish first, nominate from the next day on.", days));
    }
}
