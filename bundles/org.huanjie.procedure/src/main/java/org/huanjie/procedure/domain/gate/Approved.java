// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 批准：上级已经书面批准。 */
public record Approved(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "approved";
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
                                "“{0}”尚未取得。请先报批，并登记批复文件。",
                                "{1} has not been given. Ask for it and record the document.",
                                FactTitles.zh(fact),
                                fact)))
                .orElseGet(() -> Words.unknown(q, fact));
    }
}
