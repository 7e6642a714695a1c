// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.Optional;
import org.huanjie.api.rule.Profile;

/**
 * Days that must pass between opening and closing a step (最少天数).
 *
 * @param param parameter of the rule profile; of a range its lower end counts
 * @param floor days that an overlay demands at least; 0 if none
 */
public record MinDays(Optional<String> param, int floor) {
    /** Nothing demanded. */
    public static final MinDays NONE = new MinDays(Optional.empty(), 0);

    /** The days under this profile; 0 if the parameter is not in force and nothing else is demanded. */
    public int under(Profile profile) {
        return Math.max(
                floor, param.filter(profile::has).map(p -> lower(profile, p)).orElse(0));
    }

    private static int lower(Profile profile, String param) {
        try {
            return profile.integer(param);
        } catch (IllegalArgumentException range) {
            return profile.range(param).from();
        }
    }
}
