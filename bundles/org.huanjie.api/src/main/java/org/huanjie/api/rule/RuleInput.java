// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Typed view of the input of the rule calculator. Every reader throws {@link BadInput} with a bilingual reason for an absent or
 * impossible value; the calculator turns it into the answer {@code ERROR}.
 */
public interface RuleInput {
    /** A whole number of 0 or more that must be present. */
    int count(String name);

    /** A whole number of 0 or more that may be absent. */
    Optional<Integer> optionalCount(String name);

    /** A true/false that may be absent. */
    Optional<Boolean> optionalFlag(String name);

    /** A text that may be absent. */
    Optional<String> optionalText(String name);

    /** A list of texts that must be present. */
    List<String> texts(String name);

    /** Names with counts of 0 or more, in the order given; must be present. */
    Map<String, Integer> counts(String name);

    /** True if the field was given. */
    boolean has(String name);

    /** Impossible or absent input of a rule. */
    final class BadInput extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Reason reason;

        public BadInput(Reason reason) {
            super(reason.en());
            this.reason = reason;
        }

        /** The bilingual reason. */
        public Reason reason() {
            return reason;
        }
    }
}
