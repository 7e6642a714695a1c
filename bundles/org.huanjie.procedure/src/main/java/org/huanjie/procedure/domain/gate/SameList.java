// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huanjie.api.fact.FactName;

/** 名单一致：两份名单人员完全相同。 */
public record SameList(FactName fact, FactName of) implements GateRule {
    @Override
    public String kind() {
        return "same-list";
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
        Set<String> differ = new TreeSet<>(one.get());
        differ.addAll(other.get());
        differ.removeIf(n -> one.get().contains(n) && other.get().contains(n));
        return Finding.when(
                differ.isEmpty() && !one.get().isEmpty(),
                Words.say("“{0}”与“{1}”一致。", "{2} and {3} are the same.", titles()),
                Words.say(
                        "“{0}”与“{1}”不一致，相差：{4}。请重新核对（选票须重印）。",
                        "{2} and {3} differ in: {4}. Compare them again (print the ballots anew).",
                        FactTitles.zh(fact),
                        FactTitles.zh(of),
                        fact,
                        of,
                        differ.isEmpty() ? "（空）" : String.join("、", differ)));
    }

    private Object[] titles() {
        return new Object[] {FactTitles.zh(fact), FactTitles.zh(of), fact, of};
    }
}
