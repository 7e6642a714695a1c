// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.Set;
import java.util.function.BiFunction;

/** A kind of rule with the rule behind it. */
record NamedRule(String kind, Set<String> fields, Set<String> needs, BiFunction<RuleInput, Profile, Answer> rule)
        implements RuleKind {
    @Override
    public Answer evaluate(RuleInput input, Profile profile) {
        return rule.apply(input, profile);
    }
}
