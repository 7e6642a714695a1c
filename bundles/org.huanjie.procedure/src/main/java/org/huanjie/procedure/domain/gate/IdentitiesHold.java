// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** C1–C8 票数核对：事实列出不成立的等式，一个也没有才能办结。 */
public record IdentitiesHold(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "identities-hold";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Finding check(Question q) {
        return Values.names(q.facts(), fact)
                .map(broken -> broken.isEmpty()
                        ? Finding.met(Words.say("票数核对全部相符。", "Every identity of the count holds."))
                        : new Finding(Standing.NOT_MET, false, because(q, broken)))
                .orElseGet(() -> Words.unknown(q, fact));
    }

    private java.util.List<org.huanjie.api.rule.Reason> because(Question q, Set<String> broken) {
        java.util.List<org.huanjie.api.rule.Reason> all = new java.util.ArrayList<>();
        all.add(Words.say(
                "票数不符：{0}。请重新计票，改正后由监票人、计票人签字。",
                "The count does not add up: {0}. Count again, correct and sign.", String.join("、", broken)));
        all.addAll(q.facts().read(fact).reasons());
        return all;
    }
}
