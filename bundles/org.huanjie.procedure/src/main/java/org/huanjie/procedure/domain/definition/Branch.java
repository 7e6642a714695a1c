// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.StepId;

/**
 * A branch of the procedure (分支情形).
 *
 * @param at        steps at which something may happen that triggers it
 * @param until     it can happen no more once this step was started
 * @param to        steps at which the case goes on; empty if it ends
 * @param effects   what happens (if {@code when} holds)
 * @param otherwise what happens if {@code when} does not hold; empty without condition
 * @param requires  step that must be closed before the election goes on
 * @param end       end of the case; empty if it goes on
 */
public record Branch(
        String id,
        String zh,
        Trigger on,
        List<StepId> at,
        Optional<StepId> until,
        List<StepId> to,
        List<Effect> effects,
        Condition when,
        List<Effect> otherwise,
        Optional<StepId> requires,
        Optional<Limit> limit,
        Optional<String> end,
        String clause) {
    public Branch {
        at = List.copyOf(at);
        to = List.copyOf(to);
        effects = List.copyOf(effects);
        otherwise = List.copyOf(otherwise);
    }

    /** True if candidates leave, on whichever arm. */
    public boolean removesCandidates() {
        return effects.contains(Effect.REMOVE_CANDIDATE) || otherwise.contains(Effect.REMOVE_CANDIDATE);
    }

    /** True if the case goes on as before: nothing is raised, required or ended. */
    public boolean onlyNoted() {
        return effects.stream()
                        .allMatch(e -> e == Effect.CONTINUE
                                || e == Effect.BLOCK
                                || e == Effect.RECOMPUTE
                                || e == Effect.MARK_LATE)
                && otherwise.isEmpty();
    }
}
