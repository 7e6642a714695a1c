// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Threshold;

/** A part held against a share of a whole, with the numbers in the sentence. */
final class Shares {
    private Shares() {}

    /** The part: the count itself, or the number under a key of a recorded vote. */
    static Optional<Integer> part(Question q, FactName fact, Optional<String> key) {
        return key.isPresent()
                ? Values.names(q.facts(), fact).flatMap(v -> Keyed.number(v, key.get()))
                : Values.count(q.facts(), fact);
    }

    static Finding compare(
            Question q, Optional<Integer> part, FactName fact, FactName whole, String param, Optional<Comparison> as) {
        Optional<Integer> of = Values.count(q.facts(), whole);
        if (part.isEmpty() || of.isEmpty()) {
            return Words.unknown(q, fact, whole);
        }
        if (!q.profile().has(param)) {
            return Words.notInForce(q, param);
        }
        Threshold set = q.profile().threshold(param);
        return judge(
                fact,
                whole,
                part.get(),
                of.get(),
                as.map(c -> new Threshold(set.ratio(), c)).orElse(set));
    }

    private static Finding judge(FactName fact, FactName whole, int part, int of, Threshold share) {
        int least = share.minimum(of);
        Object[] numbers = {
            FactTitles.zh(fact), fact, part, FactTitles.zh(whole), whole, of, share.wordsZh(), least, least - part
        };
        if (of == 0 || part > of) {
            return Finding.notMet(Words.say(
                    "{0} {2} 与{3} {5} 不相称，无法判断。请核对人数。",
                    "{1} {2} of {4} {5} is impossible. Check the numbers.", numbers));
        }
        return Finding.when(
                share.met(part, of),
                Words.say("{3} {5}，要求{6}，至少 {7}；{0} {2}，符合。", "{1} {2} of {4} {5}; at least {7}: met.", numbers),
                Words.say(
                        "{3} {5}，要求{6}，至少 {7}；{0} {2}，还差 {8}。",
                        "{1} {2} of {4} {5}; at least {7} required, {8} short.", numbers));
    }
}
