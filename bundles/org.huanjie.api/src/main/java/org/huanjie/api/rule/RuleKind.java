// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.Set;
import java.util.function.BiFunction;

/**
 * One kind of rule that the calculator can be asked for ({@code quorum}, {@code surplus} …), offered as a service by the slice
 * that owns the rule class behind it.
 */
public interface RuleKind {
    /** Name of the kind as published, e.g. {@code ballot-chain}. */
    String kind();

    /** Fields the kind takes; any other field is refused with 400. */
    Set<String> fields();

    /** Parameters of the profile without which the rule is not in force. */
    Set<String> needs();

    /** The answer with reasons. Pure: no I/O, no clock. @throws RuleInput.BadInput for absent or impossible values */
    Answer evaluate(RuleInput input, Profile profile);

    /** A kind made of its rule: {@code RuleKind.of("surplus", Set.of("seats"), Set.of("surplus"), (in, profile) -> …)}. */
    static RuleKind of(
            String kind, Set<String> fields, Set<String> needs, BiFunction<RuleInput, Profile, Answer> rule) {
        return new NamedRule(kind, Set.copyOf(fields), Set.copyOf(needs), rule);
    }
}
