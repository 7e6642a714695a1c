// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.huanjie.api.procedure.Counter;

/** What a branch does (分支效果). Each {@code new-…} raises the counter of that name. */
public enum Effect {
    NEW_OBJECTION,
    NEW_PLAN,
    NEW_ROSTER,
    NEW_TRAINING,
    NEW_REQUEST,
    NEW_BATCH,
    NEW_ROUND,
    NEW_LIST,
    NEW_RUN,
    NEW_SESSION,
    NEW_SUBMISSION,
    /** Those who failed in the step leave the candidates. */
    REMOVE_CANDIDATE,
    /** Derived numbers are derived again; they always are, so nothing is stored. */
    RECOMPUTE,
    /** The step stays open until the fault is gone. */
    BLOCK,
    CONTINUE,
    /** Stages elect and follow stand still until the required step is closed. */
    REQUIRES,
    MARK_LATE,
    SHIFT_WINDOW,
    /** The street is told. */
    REPORT,
    END;

    /** The effect as written in the definition. @throws IllegalArgumentException for any other text */
    public static Effect parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The counter that it raises. */
    public Optional<Counter> counter() {
        return name().startsWith("NEW_")
                ? Arrays.stream(Counter.values())
                        .filter(c -> c.name().equals(name().substring(4)))
                        .findFirst()
                : Optional.empty();
    }
}
