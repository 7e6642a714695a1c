// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 比例达到：按规则档案所定的“不少于”或“超过”判断，如到会人数占应到会人数。 */
public record RatioMet(FactName fact, Optional<String> key, FactName of, String param) implements GateRule {
    @Override
    public String kind() {
        return "ratio";
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
        return Shares.compare(q, Shares.part(q, fact, key), fact, of, param, Optional.empty());
    }
}
