// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What belongs to the act that runs on this thread: the work to be done just before and just after its commit, and things that
 * services keep until then. It goes with the act, also when the act fails.
 */
public final class Act {
    private static final Logger LOG = LoggerFactory.getLogger(Act.class);
    private static final ThreadLocal<@Nullable Act> RUNNING = new ThreadLocal<>();

    private final Deque<Runnable> before = new ArrayDeque<>();
    private final List<Runnable> after = new ArrayList<>();
    private final Map<Class<?>, Object> kept = new HashMap<>();

    private Act() {}

    static Act begin() {
        Act act = new Act();
        RUNNING.set(act);
        return act;
    }

    /** @throws IllegalStateException if no act runs on this thread */
    public static Act running() {
        Act act = RUNNING.get();
        if (act == null) {
            throw new IllegalStateException("outside an act: wrap the work in Transactions.required");
        }
        return act;
    }

    /** The act on this thread; empty if none runs. */
    public static Optional<Act> ifRunning() {
        return Optional.ofNullable(RUNNING.get());
    }

    /** The thing of this type that belongs to the act, made at the first asking. */
    public <T> T once(Class<T> type, Function<Act, T> make) {
        Object found = kept.get(type);
        if (found == null) {
            found = make.apply(this);
            kept.put(type, found);
        }
        return type.cast(found);
    }

    /** Adds work to be done just before the commit, inside the transaction. */
    public void before(Runnable work) {
        before.add(work);
    }

    void after(Runnable work) {
        after.add(work);
    }

    /** Runs the work that waits for the commit; work may register more. */
    void runBefore() {
        for (Runnable next = before.poll(); next != null; next = before.poll()) {
            next.run();
        }
    }

    /** The act is committed whatever happens now: a failure is logged and does not look like a failed act. */
    void runAfter() {
        for (Runnable work : after) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("work after a commit failed", e);
            }
        }
    }

    void end() {
        RUNNING.remove();
    }
}
