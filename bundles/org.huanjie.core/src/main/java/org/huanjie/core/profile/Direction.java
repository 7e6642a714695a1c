// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.Locale;
import java.util.Optional;

/** In which direction a lower level may move a value (只能从严): the word {@code tighter} of a parameter. */
public enum Direction {
    UP,
    DOWN,
    WITHIN,
    SUBSET,
    SUPERSET,
    /** A switch that may only be switched on. */
    TRUE,
    FIXED,
    /** Not a bar of the law: planning time, or a matter that the adopted election method decides. */
    FREE;

    private static final String BOTH_WAYS = "both ways";

    /** The direction named in a profile file; empty if the word is unknown. */
    static Optional<Direction> parse(String word) {
        if (word.endsWith(BOTH_WAYS)) {
            return Optional.of(FREE);
        }
        for (Direction direction : values()) {
            if (direction != FREE && direction.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }
}
