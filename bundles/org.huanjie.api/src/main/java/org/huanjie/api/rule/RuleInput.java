// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Typed view of the input of the rule calculator. Every reader throws {@link BadInput} with a bilingual reason for an absent or
 * impossible value (the calculator turns it into the answer {@code ERROR}), and refuses a value of the wrong type, such as a
 * text where a number belongs, as invalid-value.
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

    /** A day that may be absent, written {@code 2021-06-28}. */
    Optional<LocalDate> optionalDate(String name);

    /** A true/false that must be present. */
    default boolean flag(String name) {
        return optionalFlag(name).orElseThrow(() -> absent(name));
    }

    /** A text that must be present. */
    default String text(String name) {
        return optionalText(name).orElseThrow(() -> absent(name));
    }

    /** A day that must be present. */
    default LocalDate date(String name) {
        return optionalDate(name).orElseThrow(() -> absent(name));
    }

    /** A list of texts that must be present. */
    List<String> texts(String name);

    /** Names with counts of 0 or more, in the order given; must be present. */
    Map<String, Integer> counts(String name);

    /** True if the field was given. */
    boolean has(String name);

    /** What to throw for a field that must be there and is not. */
    static BadInput absent(String name) {
        return new BadInput(Reason.of("缺少 {0}。请填写。", "{0} is absent. Fill it in.", "数据校验", name));
    }

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
