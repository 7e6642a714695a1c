// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.time.Duration;
import java.time.Instant;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.PersonId;

/**
 * A session as it is kept (会话): it ends after half an hour of rest or ten hours of work.
 *
 * @param digest digest of the token, never the token
 */
public record OpenSession(
        DistrictId district, String digest, PersonId person, Instant createdAt, Instant seenAt, String address) {
    /** Longest rest. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** Longest session. */
    public static final Duration LONGEST = Duration.ofHours(10);

    /** How old the last sign of life may be before it is written anew: not every request should write. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** True while it may be used. */
    public boolean alive(Instant now) {
        return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(createdAt.plus(LONGEST));
    }

    /** True if this use must be written down. */
    public boolean stale(Instant now) {
        return now.isAfter(seenAt.plus(FRESH));
    }
}
