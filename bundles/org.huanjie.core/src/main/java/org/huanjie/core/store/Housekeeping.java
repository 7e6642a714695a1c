// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.people.AttemptStore;
import org.huanjie.core.people.OpenSession;
import org.huanjie.core.people.SessionStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws away once an hour what nobody needs any more: ended sessions, old attempts, old answers. Two nodes may do so at once. */
@Component(service = Housekeeping.class, immediate = true)
public final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration ANSWERS = Duration.ofDays(7);
    private static final Duration ATTEMPTS = Duration.ofDays(1);

    private final Transactions transactions;
    private final SessionStore sessions;
    private final AttemptStore attempts;
    private final JpaIdempotencyStore answers;
    private final Clock clock;
    private final ScheduledFuture<?> next;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "huanjie-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Housekeeping(
            @Reference Transactions transactions,
            @Reference SessionStore sessions,
            @Reference AttemptStore attempts,
            @Reference JpaIdempotencyStore answers,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.attempts = attempts;
        this.answers = answers;
        this.clock = clock;
        this.next = hourly.scheduleWithFixedDelay(this::tryClean, 1, 60, TimeUnit.MINUTES);
    }

    private void tryClean() {
        try {
            clean();
        } catch (RuntimeException e) {
            LOG.warn("housekeeping failed and will be tried again in an hour", e);
        }
    }

    /** Cleans now. */
    void clean() {
        Instant now = clock.instant();
        transactions.required(() -> {
            sessions.endOld(now.minus(OpenSession.LONGEST), now.minus(OpenSession.IDLE));
            attempts.forgetBefore(now.minus(ATTEMPTS));
            answers.forgetBefore(now.minus(ANSWERS));
        });
    }

    @Deactivate
    void stop() {
        next.cancel(false);
        hourly.shutdown();
    }
}
