// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.huanjie.itests.kit.RestClient;

/** Somebody who asks for the status again and again while the IT department works, and remembers what did not come. */
final class Watch implements AutoCloseable {
    private static final int PAUSE_MILLIS = 20;

    private final RestClient rest;
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Thread asking = new Thread(this::ask, "watch");

    /** Begins at once. */
    Watch(RestClient rest) {
        this.rest = rest;
        asking.setDaemon(true);
        asking.start();
    }

    /** How often the status came. */
    int answered() {
        return answered.get();
    }

    /** What came in its place. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    @Override
    public void close() {
        asking.interrupt();
    }

    private void ask() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                int status = rest.get("/status").status();
                if (status == 200) {
                    answered.incrementAndGet();
                } else {
                    failed.add("answered " + status);
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (UncheckedIOException e) {
                failed.add(e.toString());
            } catch (IllegalStateException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
