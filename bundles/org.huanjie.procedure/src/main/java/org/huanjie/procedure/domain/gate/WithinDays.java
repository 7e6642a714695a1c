// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Profile;

/** S39：公示天数不少于下限；超过上限只作提示。 */
public record WithinDays(FactName fact, String param) implements GateRule {
    @Override
    public String kind() {
        return "within-days";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Set<String> params() {
        return Set.of(param);
    }

    @Override
    public Finding check(Question q) {
        if (!q.profile().has(param)) {
            return Words.notInForce(q, param);
        }
        Optional<Integer> days = Values.count(q.facts(), fact);
        return days.map(d -> judge(d, q.profile().range(param))).orElseGet(() -> Words.unknown(q, fact));
    }

    private Finding judge(int days, Profile.Range range) {
        Object[] numbers = {FactTitles.zh(fact), fact, days, range.from(), range.to(), range.from() - days};
        if (days < range.from()) {
            return Finding.notMet(Words.say(
                    "{0} {2} 天，至少应满 {3} 天，还差 {5} 天。请等期满后再办理。",
                    "{1} is {2}, at least {3} are required, {5} more. Wait until they have passed.", numbers));
        }
        return days > range.to()
                ? Finding.warning(Words.say(
                        "{0} {2} 天，超过通常的 {4} 天。可以继续，请注明原因。",
                        "{1} is {2}, more than the usual {4}. You may go on; note the reason.", numbers))
                : Finding.met(Words.say("{0} {2} 天，符合 {3}—{4} 天的规定。", "{1} is {2}, within {3} to {4}.", numbers));
    }
}
