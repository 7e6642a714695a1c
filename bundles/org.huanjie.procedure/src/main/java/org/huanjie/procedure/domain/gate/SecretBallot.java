// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 条例第二十四条：选举采用无记名投票。 */
public record SecretBallot(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "secret-ballot";
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
                                "没有采用无记名投票，选举不能继续。请改用无记名投票。",
                                "The ballot is not secret. Use a secret ballot.",
                                FactTitles.zh(fact),
                                fact)))
                .orElseGet(() -> Words.unknown(q, fact));
    }
}
