// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the text of identifiers, 36 characters, e.g. {@code 01990f6a-3c5e-7a41-9c1d-0f6f2f0f7a11}.
 *
 * <p>{@link #next()} is ordered by time (UUID version 7), which keeps an index compact. {@link #random()} (version 4) tells nothing
 * about when it was made: attendance, ballots and counts use it, because a time-ordered id would tell who came and voted when.
 */
public final class Ids {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Milliseconds in the upper bits, a counter of 12 bits below: later ids of one process are greater, also within one millisecond. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new identifier, greater than those made before in this process. */
    public static String next() {
        long now = CLOCK.millis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** A new identifier without any order. */
    public static String random() {
        return UUID.randomUUID().toString();
    }
}
