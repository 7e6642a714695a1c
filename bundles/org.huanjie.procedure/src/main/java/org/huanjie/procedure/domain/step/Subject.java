// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.InstanceKey;

/**
 * The instance on which an act in a step works now: mostly the current one; an older one that may still be finished
 * (公示、反映核查); or the one that a branch requires.
 *
 * @param counters the counters under which its facts are to be read
 * @param required true if a branch requires it: it applies whatever the facts say, and waits for nothing
 */
public record Subject(InstanceRef ref, Counters counters, boolean required) {
    /** An instance of these counters' case, which nobody requires. */
    public static Subject under(Counters counters, InstanceRef ref) {
        return new Subject(ref, Keys.under(counters, ref.key()), false);
    }

    /** Its key. */
    public InstanceKey key() {
        return ref.key();
    }
}
