// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import org.huanjie.itests.kit.Administrator;

/** Somebody who adds streets one after the other until nobody answers, and notes each one that was acknowledged. */
final class StreetsAdded implements AutoCloseable {
    private final Map<String, String> acknowledged = new ConcurrentSkipListMap<>();
    private final CountDownLatch enough;
    private final Thread hand;

    private StreetsAdded(Administrator administrator, String prefix, int enough) {
        this.enough = new CountDownLatch(enough);
        this.hand = new Thread(() -> add(administrator, prefix), "adds streets");
    }

    /** Begins, and comes back when so many are acknowledged; the work goes on. */
    static StreetsAdded until(int enough, Administrator administrator, String prefix) throws InterruptedException {
        StreetsAdded added = new StreetsAdded(administrator, prefix, enough);
        added.hand.start();
        added.enough.await();
        return added;
    }

    private void add(Administrator administrator, String prefix) {
        try {
            for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
                String name = prefix + i;
                acknowledged.put(administrator.addStreet(name), name);
                enough.countDown();
            }
        } catch (UncheckedIOException | IllegalStateException theServerIsGone) {
            // what was not acknowledged is not counted
        }
    }

    /** Id and name of the streets that the server said it had added; complete once closed. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    @Override
    public void close() {
        try {
            hand.join(70_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
