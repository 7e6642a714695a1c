// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 取值范围：文字事实是所列代码之一。 */
public record FactIn(FactName fact, List<String> codes) implements GateRule {
    public FactIn {
        codes = List.copyOf(codes);
    }

    @Override
    public String kind() {
        return "fact-in";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Finding check(Question q) {
        return Values.text(q.facts(), fact)
                .map(code -> Finding.when(
                        codes.contains(code),
                        Words.say("“{0}”为 {2}，符合要求。", "{1} is {2}.", FactTitles.zh(fact), fact, code),
                        Words.say(
                                "“{0}”为 {2}，应为下列之一：{3}。请更正。",
                                "{1} is {2}, it must be one of {3}. Correct it.",
                                FactTitles.zh(fact),
                                fact,
                                code,
                                String.join("、", codes))))
                .orElseGet(() -> Words.unknown(q, fact));
    }
}
