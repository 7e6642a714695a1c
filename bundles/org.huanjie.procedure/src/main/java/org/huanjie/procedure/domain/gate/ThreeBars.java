// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** S24; 三个不允许：未开展培训的不选举，不熟练的不指导，不合格的不接访。 */
public record ThreeBars(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "three-bars";
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
                                "“三个不允许”未通过：须先完成培训，换下不合格的指导人员，停止不合格人员解答咨询和接待上访。",
                                "The three bars do not hold: finish the training, replace unqualified guides, take those who failed off queries and petitions.",
                                FactTitles.zh(fact),
                                fact)))
                .orElseGet(() -> Words.unknown(q, fact));
    }
}
