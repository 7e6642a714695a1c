// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 名册冻结：花名册已经冻结，冻结日期不晚于今天。 */
public record RosterFrozen(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "roster-frozen";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Finding check(Question q) {
        return Values.day(q.facts(), fact)
                .map(on -> Finding.when(
                        !on.isAfter(q.today()),
                        Words.say("名册已于 {0} 冻结。", "The roster was frozen on {0}.", on),
                        Words.say(
                                "名册冻结日期 {0} 晚于今天 {1}。请核对日期。",
                                "The roster is frozen on {0}, after today {1}. Check the date.", on, q.today())))
                .orElseGet(() -> Words.unknown(q, fact));
    }
}
