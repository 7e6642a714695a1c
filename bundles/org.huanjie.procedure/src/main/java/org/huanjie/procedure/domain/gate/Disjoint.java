// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 条例第二十二条：两份名单没有相同的人，如候选人不得任监票人、计票人。 */
public record Disjoint(FactName fact, FactName of) implements GateRule {
    @Override
    public String kind() {
        return "disjoint";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact, of);
    }

    @Override
    public Finding check(Question q) {
        Optional<Set<String>> one = Values.names(q.facts(), fact);
        Optional<Set<String>> other = Values.names(q.facts(), of);
        if (one.isEmpty() || other.isEmpty()) {
            return Words.unknown(q, fact, of);
        }
        Set<String> both = new LinkedHashSet<>(one.get());
        both.retainAll(other.get());
        return Finding.when(
                both.isEmpty(),
                Words.say("“{0}”与“{1}”没有重复的人。", "{2} and {3} share nobody.", titles("")),
                Words.say(
                        "{4} 同时在“{0}”和“{1}”中。请更换其中一方。",
                        "{4} stands in both {2} and {3}. Replace one of the two.", titles(String.join("、", both))));
    }

    private Object[] titles(String both) {
        return new Object[] {FactTitles.zh(fact), FactTitles.zh(of), fact, of, both};
    }
}
