// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;

/** 事实相符：事实的值正是所要求的。 */
public record FactIs(FactName fact, FactValue value) implements GateRule {
    @Override
    public String kind() {
        return "fact-is";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Finding check(Question q) {
        if (!(q.facts().read(fact) instanceof Fact.Known known) || known.value().getClass() != value.getClass()) {
            return Words.unknown(q, fact);
        }
        return known.value().equals(value)
                ? Finding.met(Words.say("“{0}”符合要求。", "{1} is as required.", FactTitles.zh(fact), fact))
                : new Finding(Standing.NOT_MET, false, because(known));
    }

    private java.util.List<org.huanjie.api.rule.Reason> because(Fact.Known known) {
        java.util.List<org.huanjie.api.rule.Reason> all = new java.util.ArrayList<>();
        all.add(Words.say(
                "“{0}”不符合要求。请先补办或更正后再继续。",
                "{1} is not as required. Complete or correct it first.", FactTitles.zh(fact), fact));
        all.addAll(known.reasons());
        return all;
    }
}
