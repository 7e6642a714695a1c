// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.Item;

/**
 * 逐人（逐项）具备：每一行都完整。
 *
 * @param each       fact that lists who must have a line; empty if the lines themselves are the list
 * @param allowEmpty true if nobody at all is enough
 */
public record EachHas(FactName fact, Optional<FactName> each, boolean allowEmpty) implements GateRule {
    @Override
    public String kind() {
        return "each-has";
    }

    @Override
    public Set<FactName> facts() {
        return each.map(e -> Set.of(fact, e)).orElse(Set.of(fact));
    }

    @Override
    public Finding check(Question q) {
        Optional<List<Item>> lines = Values.items(q.facts(), fact);
        Optional<List<Item>> wanted = each.map(e -> Values.items(q.facts(), e)).orElse(lines);
        if (lines.isEmpty() || wanted.isEmpty()) {
            return Words.unknown(q, facts().toArray(FactName[]::new));
        }
        return wanted.get().isEmpty() ? nobody() : judge(lines.get(), wanted.get());
    }

    private Finding nobody() {
        return Finding.when(
                allowEmpty,
                Words.say("“{0}”没有对象，无需办理。", "{1} has no lines, and needs none.", FactTitles.zh(fact), fact),
                Words.say(
                        "“{0}”一项记录也没有。请先登记。", "{1} has no line at all. Record them first.", FactTitles.zh(fact), fact));
    }

    private Finding judge(List<Item> lines, List<Item> wanted) {
        List<String> missing = wanted.stream()
                .filter(w -> lines.stream().noneMatch(l -> l.key().equals(w.key()) && l.holds()))
                .map(w -> described(lines, w))
                .toList();
        return Finding.when(
                missing.isEmpty(),
                Words.say(
                        "“{0}”{2} 项全部完成。",
                        "{1}: all {2} lines are complete.", FactTitles.zh(fact), fact, wanted.size()),
                Words.say(
                        "“{0}”还缺 {2} 项：{3}。请逐项补齐。",
                        "{1}: {2} lines are missing or incomplete: {3}. Complete each.",
                        FactTitles.zh(fact),
                        fact,
                        missing.size(),
                        String.join("、", missing)));
    }

    private static String described(List<Item> lines, Item wanted) {
        return lines.stream()
                .filter(l -> l.key().equals(wanted.key()) && !l.why().isBlank())
                .map(l -> wanted.label() + "（" + l.why() + "）")
                .findFirst()
                .orElse(wanted.label());
    }
}
