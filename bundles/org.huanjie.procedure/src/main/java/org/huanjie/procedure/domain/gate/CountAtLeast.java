// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 数目不少于：不少于另一个数目或规则档案的数值。 */
public record CountAtLeast(FactName fact, Bound bound) implements GateRule {
    @Override
    public String kind() {
        return "count-at-least";
    }

    @Override
    public Set<FactName> facts() {
        return Counts.facts(fact, bound);
    }

    @Override
    public Set<String> params() {
        return bound.params();
    }

    @Override
    public Finding check(Question q) {
        return Counts.compare(q, fact, bound, (have, want) -> have >= want, "不少于", "at least");
    }
}
