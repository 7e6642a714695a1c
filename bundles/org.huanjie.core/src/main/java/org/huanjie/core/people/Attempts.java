// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed sign-ins of one login or from one address (登录失败记录): so many within ten minutes lock it for twenty.
 *
 * @param failures    failures since {@code firstAt}
 * @param lockedUntil {@link Instant#EPOCH} if never locked
 */
public record Attempts(int failures, Instant firstAt, Instant lockedUntil) {
    /** Failures of one login before it is locked (等保 8.1.4.1 b). */
    public static final int OF_LOGIN = 5;
    /** Failures from one address: a whole office may sit behind one. */
    public static final int OF_ADDRESS = 50;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration LOCK = Duration.ofMinutes(20);

    /** Nothing has failed yet. */
    public static final Attempts NONE = new Attempts(0, Instant.EPOCH, Instant.EPOCH);

    /** True while nobody may try, not even with the right password. */
    public boolean locked(Instant now) {
        return now.isBefore(lockedUntil);
    }

    /** Minutes until it opens again, at least 1 while locked. */
    public long minutesLeft(Instant now) {
        return Math.max(1, Duration.between(now, lockedUntil).plusSeconds(59).toMinutes());
    }

    /** One more failure; the one that reaches the limit locks. */
    public Attempts failed(Instant now, int limit) {
        boolean anew = failures == 0 || now.isAfter(firstAt.plus(WINDOW));
        int count = anew ? 1 : failures + 1;
        return new Attempts(count, anew ? now : firstAt, count >= limit ? now.plus(LOCK) : Instant.EPOCH);
    }

    /** Takes back the last failure, which turned out to be a success. */
    public Attempts forgiven() {
        return new Attempts(Math.max(0, failures - 1), firstAt, Instant.EPOCH);
    }
}
