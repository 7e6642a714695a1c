// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.procedure.domain.gate.*;

/** Which kind of fact a gate can read (关口与事实的对应): a gate over a fact of another kind could never open. */
public final class GateFacts {
    private GateFacts() {}

    /** The kind that each fact of the gate must have. */
    public static Map<FactName, FactKind> expected(GateRule rule) {
        Map<FactName, FactKind> kinds = new LinkedHashMap<>();
        rule.facts().forEach(f -> kinds.put(f, common(rule)));
        special(kinds, rule);
        return kinds;
    }

    private static FactKind common(GateRule rule) {
        return switch (rule.kind()) {
            case "fact-in" -> FactKind.TEXT;
            case "roster-frozen", "elapsed-days", "published-before", "in-window" -> FactKind.DATE;
            case "each-has" -> FactKind.ITEMS;
            case "subset-of", "same-list", "disjoint", "vote-recorded", "identities-hold" -> FactKind.SET;
            case "count-at-least",
                    "count-at-most",
                    "count-equals",
                    "surplus-at-least",
                    "no-open-objection",
                    "within-days" -> FactKind.COUNT;
            case "ratio", "ratio-over", "ratio-at-least" -> FactKind.COUNT;
            default -> FactKind.BOOL;
        };
    }

    private static void special(Map<FactName, FactKind> kinds, GateRule rule) {
        if (rule instanceof FactIs is) {
            kinds.put(is.fact(), is.value() instanceof FactValue.Flag ? FactKind.BOOL : FactKind.TEXT);
        } else if (rule instanceof InWindow window) {
            kinds.put(window.of(), FactKind.SET);
        } else if (rule instanceof SurplusAtLeast surplus && surplus.equalFor().isPresent()) {
            kinds.put(FactName.of("office"), FactKind.TEXT);
        } else {
            vote(rule).ifPresent(f -> kinds.put(f, FactKind.SET));
        }
    }

    /** The fact of a ratio that reads one number of a recorded vote. */
    private static Optional<FactName> vote(GateRule rule) {
        if (rule instanceof RatioMet r) {
            return r.key().map(k -> r.fact());
        }
        if (rule instanceof RatioOver r) {
            return r.key().map(k -> r.fact());
        }
        return rule instanceof RatioAtLeast r ? r.key().map(k -> r.fact()) : Optional.empty();
    }
}
