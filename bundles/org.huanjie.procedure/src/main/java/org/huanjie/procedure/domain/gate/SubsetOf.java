// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/**
 * 不超出范围：名单不超出另一名单，或不超出规则档案所列。
 *
 * @param of    fact with the wider list; empty if {@code param} is given
 * @param param parameter with the codes allowed; empty if {@code of} is given
 */
public record SubsetOf(FactName fact, Optional<FactName> of, Optional<String> param) implements GateRule {
    @Override
    public String kind() {
        return "subset-of";
    }

    @Override
    public Set<FactName> facts() {
        return of.map(o -> Set.of(fact, o)).orElse(Set.of(fact));
    }

    @Override
    public Set<String> params() {
        return param.map(Set::of).orElse(Set.of());
    }

    @Override
    public Finding check(Question q) {
        Optional<Set<String>> part = Values.names(q.facts(), fact);
        Optional<Set<String>> whole = of.isPresent()
                ? Values.names(q.facts(), of.get())
                : param.filter(q.profile()::has).map(q.profile()::codes);
        if (part.isEmpty() || (of.isPresent() && whole.isEmpty())) {
            return Words.unknown(q, facts().toArray(FactName[]::new));
        }
        return whole.map(w -> judge(part.get(), w)).orElseGet(() -> Words.notInForce(q, param.orElse("")));
    }

    private Finding judge(Set<String> part, Set<String> whole) {
        Set<String> outside = new LinkedHashSet<>(part);
        outside.removeAll(whole);
        return Finding.when(
                outside.isEmpty(),
                Words.say("“{0}”都在规定范围内。", "{1} stays within what is allowed.", FactTitles.zh(fact), fact),
                Words.say(
                        "“{0}”中 {2} 不在规定范围内。请去掉或先补办前面的程序。",
                        "{1}: {2} not allowed. Take them off or complete the earlier steps first.",
                        FactTitles.zh(fact),
                        fact,
                        String.join("、", outside)));
    }
}
