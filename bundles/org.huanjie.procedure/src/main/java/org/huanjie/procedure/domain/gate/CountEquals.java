// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 数目相等：与另一个数目正好相等。 */
public record CountEquals(FactName fact, FactName of) implements GateRule {
    @Override
    public String kind() {
        return "count-equals";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of(fact, of);
    }

    @Override
    public Finding check(Question q) {
        return Counts.compare(q, fact, new Bound.OfFact(of), Integer::equals, "等于", "equal to");
    }
}
