// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Comparison;

/** 比例不少于：正好等于的也算。 */
public record RatioAtLeast(FactName fact, Optional<String> key, FactName of, String param) implements GateRule {
    @Override
    public String kind() {
        return "ratio-at-least";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact, of);
    }

    @Override
    public Set<String> params() {
        return Set.of(param);
    }

    @Override
    public Finding check(Question q) {
        return Shares.compare(q, Shares.part(q, fact, key), fact, of, param, Optional.of(Comparison.AT_LEAST));
    }
}
