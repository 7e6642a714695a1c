// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.List;
import org.huanjie.procedure.domain.definition.Branch;

/**
 * What an act does (状态迁移).
 *
 * @param state   the state after it
 * @param changes what changed, in order
 * @param follow  branches to follow next, each with facts read anew after the listeners have moved their objects
 * @param warnings told, but not in the way
 */
public record Transition(CaseState state, List<Change> changes, List<Branch> follow, List<Obstacle> warnings) {
    public Transition {
        changes = List.copyOf(changes);
        follow = List.copyOf(follow);
        warnings = List.copyOf(warnings);
    }
}
