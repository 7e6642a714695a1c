// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.List;
import org.huanjie.api.error.Refused;

/**
 * Whether an act is allowed (准许与否): everything in its way at once, and what is only told.
 *
 * @param obstacles empty if the act may happen
 * @param warnings  told, but never in the way
 */
public record Leave(List<Obstacle> obstacles, List<Obstacle> warnings) {
    /** Nothing in the way, nothing to tell. */
    public static final Leave GRANTED = new Leave(List.of(), List.of());

    public Leave {
        obstacles = List.copyOf(obstacles);
        warnings = List.copyOf(warnings);
    }

    /** True if the act may happen. */
    public boolean granted() {
        return obstacles.isEmpty();
    }

    /** @throws Refused with every obstacle, if there is one */
    public void orRefuse() {
        if (!granted()) {
            throw Refused.all(obstacles.stream().map(Obstacle::problem).toList());
        }
    }
}
