// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/**
 * 期满：从某日起已满规定天数；没有天数参数的，须在该日之后（当天不算）。
 *
 * @param param parameter with the days; empty for "strictly after that day"
 */
public record ElapsedDays(FactName fact, Optional<String> param) implements GateRule {
    @Override
    public String kind() {
        return "elapsed-days";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Set<String> params() {
        return param.map(Set::of).orElse(Set.of());
    }

    @Override
    public Finding check(Question q) {
        if (param.isPresent() && !q.profile().has(param.get())) {
            return Words.notInForce(q, param.get());
        }
        int days = param.map(q.profile()::integer).orElse(1);
        return Values.day(q.facts(), fact).map(since -> judge(q, since, days)).orElseGet(() -> Words.unknown(q, fact));
    }

    private Finding judge(Question q, LocalDate since, int days) {
        LocalDate first = since.plusDays(days);
        long passed = ChronoUnit.DAYS.between(since, q.today());
        Object[] numbers = {FactTitles.zh(fact), fact, since, q.today(), passed, days, first};
        return Finding.when(
                !q.today().isBefore(first),
                Words.say("{0} {2}，至今已 {4} 天，不少于 {5} 天。", "{1} {2}: {4} days passed, {5} required.", numbers),
                Words.say(
                        "{0} {2}，到今天 {3} 只有 {4} 天，应满 {5} 天。最早可在 {6} 办理。",
                        "{1} {2}: only {4} days until today {3}, {5} are required. The first possible day is {6}.",
                        numbers));
    }
}
