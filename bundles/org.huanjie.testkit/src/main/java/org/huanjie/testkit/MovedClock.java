// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands until a test moves it. */
public final class MovedClock extends Clock {
    /** The zone of every day in Huanjie. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Instant now;

    private MovedClock(Instant now) {
        this.now = now;
    }

    /** Nine o'clock in the morning of that day in Shanghai. */
    public static MovedClock on(LocalDate day) {
        return new MovedClock(nine(day));
    }

    /** The same with an ISO date. */
    public static MovedClock on(String day) {
        return on(LocalDate.parse(day));
    }

    /** Moves to nine o'clock of another day. */
    public void moveTo(LocalDate day) {
        now = nine(day);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** The day in Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, SHANGHAI);
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(9, 0).atZone(SHANGHAI).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
