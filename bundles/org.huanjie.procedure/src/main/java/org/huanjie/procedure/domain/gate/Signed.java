// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 签字：该有的签字都有了。 */
public record Signed(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "signed";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Finding check(Question q) {
        return Values.flag(q.facts(), fact)
                .map(holds -> Finding.when(
                        holds,
                        Words.say("“{0}”已具备。", "{1} holds.", FactTitles.zh(fact), fact),
                        Words.say(
                                "“{0}”尚未完成。请有关人员签字后再办理。",
                                "{1} is missing. Have it signed first.", FactTitles.zh(fact), fact)))
                .orElseGet(() -> Words.unknown(q, fact));
    }
}
