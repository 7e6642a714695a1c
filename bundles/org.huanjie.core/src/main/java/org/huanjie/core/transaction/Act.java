// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What belongs to the act that runs on this thread: the work to be done just before and just after its commit. */
final class Act {
    private static final Logger LOG = LoggerFactory.getLogger(Act.class);
    private static final ThreadLocal<@Nullable Act> RUNNING = new ThreadLocal<>();

    private final Deque<Runnable> before = new ArrayDeque<>();
    private final List<Runnable> after = new ArrayList<>();

    static Act begin() {
        Act act = new Act();
        RUNNING.set(act);
        return act;
    }

    /** @throws IllegalStateException if no act runs on this thread */
    static Act running() {
        Act act = RUNNING.get();
        if (act == null) {
            throw new IllegalStateException("outside an act: wrap the work in Transactions.required");
        }
        return act;
    }

    void before(Runnable work) {
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
