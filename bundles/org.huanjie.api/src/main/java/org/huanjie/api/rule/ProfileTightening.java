// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Problem;

/**
 * The check of the parameters that an overlay of the procedure proposes (R4): equal or tighter passes, looser is refused with
 * the clause it breaks. Pure: nothing is stored.
 */
public interface ProfileTightening {
    /**
     * Lays proposed values over a profile.
     *
     * @param base     the effective profile that the overlay builds on
     * @param id       identifier of the tightened profile, e.g. that of the overlay
     * @param proposed parameter name → value: the bare value ({@code "17/20"}, {@code 30}, {@code true}, {@code [5, 5]}) or a map
     *                 {@code {value, compare?, clause?, permission?}} as a layer of profiles.json writes it
     */
    Tightened tighten(Profile base, String id, Map<String, ?> proposed);

    /**
     * What came of it.
     *
     * @param profile  the tightened profile; the base itself where there are problems
     * @param problems every fault found, in the order proposed; empty if the overlay may be used
     */
    record Tightened(Profile profile, List<Problem> problems) {
        public Tightened {
            problems = List.copyOf(problems);
        }

        /** True if no value is looser, unknown or unreadable. */
        public boolean accepted() {
            return problems.isEmpty();
        }
    }
}
