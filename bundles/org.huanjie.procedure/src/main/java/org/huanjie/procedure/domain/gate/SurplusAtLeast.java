// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Threshold;

/**
 * S43; 条例第十三条：候选人的差额达到应选人数的规定比例。
 *
 * @param seats     fact with the number to elect
 * @param equalFor  parameter with the offices that are elected in equal number (等额); empty if none is
 */
public record SurplusAtLeast(FactName fact, FactName seats, String param, Optional<String> equalFor)
        implements GateRule {
    private static final FactName OFFICE = FactName.of("office");

    @Override
    public String kind() {
        return "surplus-at-least";
    }

    @Override
    public Set<FactName> facts() {
        return equalFor.isPresent() ? Set.of(fact, seats, OFFICE) : Set.of(fact, seats);
    }

    @Override
    public Set<String> params() {
        return equalFor.map(e -> Set.of(param, e)).orElse(Set.of(param));
    }

    @Override
    public Finding check(Question q) {
        Optional<Integer> have = Values.count(q.facts(), fact);
        Optional<Integer> open = Values.count(q.facts(), seats);
        if (have.isEmpty() || open.isEmpty()) {
            return Words.unknown(q, fact, seats);
        }
        if (!q.profile().has(param)) {
            return Words.notInForce(q, param);
        }
        return judge(q, have.get(), open.get());
    }

    private Finding judge(Question q, int have, int open) {
        Threshold share = q.profile().threshold(param);
        int least = open + share.minimum(open);
        if (have >= least) {
            return Finding.met(
                    Words.say("应选 {0} 人，人选 {1} 人，差额符合规定。", "{1} persons for {0} seats: enough.", open, have));
        }
        if (have >= open && equalFor.isPresent()) {
            return Values.text(q.facts(), OFFICE)
                    .map(office -> isEqual(q, office) ? equal(open, have) : tooFew(share, open, have, least))
                    .orElseGet(() -> Words.unknown(q, OFFICE));
        }
        return tooFew(share, open, have, least);
    }

    private boolean isEqual(Question q, String office) {
        return equalFor.filter(q.profile()::has)
                .map(p -> q.profile().codes(p).contains(office))
                .orElse(false);
    }

    private static Finding equal(int open, int have) {
        return Finding.met(
                Words.say("该职务等额选举：应选 {0} 人，人选 {1} 人。", "Equal number: {1} persons for {0} seats.", open, have));
    }

    private static Finding tooFew(Threshold share, int open, int have, int least) {
        return Finding.notMet(Words.say(
                "应选 {0} 人，差额{1}，至少需要 {2} 名人选，现有 {3} 名，还差 {4} 名。请补充人选后再办理。",
                "{0} seats need at least {2} persons (surplus {1}); there are {3}, {4} short. Add persons first.",
                open,
                share.wordsZh(),
                least,
                have,
                least - have));
    }
}
