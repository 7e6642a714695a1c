// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 表决有记录：赞成、反对、弃权三个数都已记录，通过与否另行判断。 */
public record VoteRecorded(FactName fact) implements GateRule {
    @Override
    public String kind() {
        return "vote-recorded";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact);
    }

    @Override
    public Finding check(Question q) {
        Optional<Set<String>> vote = Values.names(q.facts(), fact);
        if (vote.isEmpty()) {
            return Words.unknown(q, fact);
        }
        List<String> missing = List.of("favour", "against", "abstain").stream()
                .filter(k -> Keyed.number(vote.get(), k).isEmpty())
                .toList();
        return Finding.when(
                missing.isEmpty(),
                Words.say(
                        "“{0}”已记录：{2}。",
                        "{1} is recorded: {2}.", FactTitles.zh(fact), fact, String.join("，", vote.get())),
                Words.say(
                        "“{0}”缺少 {2}（favour 赞成、against 反对、abstain 弃权）。请补记。",
                        "{1} lacks {2}. Record the numbers.", FactTitles.zh(fact), fact, String.join("、", missing)));
    }
}
