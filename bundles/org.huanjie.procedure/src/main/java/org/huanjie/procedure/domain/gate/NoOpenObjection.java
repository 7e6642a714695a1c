// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** O6; S40：没有尚未办结的反映。 */
public record NoOpenObjection(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "no-open-objection";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Finding check(Question q) {
        return Values.count(q.facts(), fact)
                .map(open -> Finding.when(
                        open == 0,
                        Words.say("没有未办结的反映。", "No objection is open."),
                        Words.say(
                                "还有 {0} 件反映没有办结。请先核查并作出结论。",
                                "{0} objections are still open. Check and decide them first.", open)))
                .orElseGet(() -> Words.unknown(q, fact));
    }
}
