// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.huanjie.itests.kit.Pause;

/** The way to one node: shut while the node is away, and it can be waited until nobody is inside. */
final class Door {
    private static final Duration MOMENT = Duration.ofMillis(10);

    private final int node;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean open = true;

    Door(int node) {
        this.node = node;
    }

    int node() {
        return node;
    }

    /** @return false if it is shut; otherwise {@link #leave} follows */
    boolean enter() {
        inside.incrementAndGet();
        if (!open) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        inside.decrementAndGet();
    }

    void open() {
        open = true;
    }

    /** Nobody enters any more. */
    void shut() {
        open = false;
    }

    /** Nobody enters any more, and those inside have been answered. */
    void shutAndEmpty() {
        shut();
        while (inside.get() > 0) {
            Pause.of(MOMENT);
        }
    }
}
