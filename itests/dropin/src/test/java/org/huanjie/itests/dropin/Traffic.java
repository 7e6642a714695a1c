// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The host's own users: one for each page, who asks for it every 50 ms and remembers what did not come. */
final class Traffic implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<Thread> users = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger served = new AtomicInteger();

    /** Begins at once, with everybody. */
    Traffic(String address, List<String> pages) {
        for (String page : pages) {
            Thread user = new Thread(() -> ask(URI.create(address + page)), "user of " + page);
            user.setDaemon(true);
            user.start();
            users.add(user);
        }
    }

    /** Waits until every page is served. */
    static void awaitAll(String address, List<String> pages, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        List<String> missing = new ArrayList<>(pages);
        missing.removeIf(page -> isServed(address + page));
        while (!missing.isEmpty() && System.nanoTime() < end) {
            pause(PAUSE);
            missing.removeIf(page -> isServed(address + page));
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The host does not serve " + missing);
        }
    }

    /** Answers so far that were as they should be. */
    int served() {
        return served.get();
    }

    /** Each request that failed: when, what, how. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        users.forEach(Thread::interrupt);
        for (Thread user : users) {
            try {
                user.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void ask(URI page) {
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    served.incrementAndGet();
                } else {
                    failures.add(LocalTime.now() + " " + page.getPath() + " " + answer.statusCode());
                }
                Thread.sleep(PAUSE.toMillis());
            } catch (IOException e) {
                failures.add(LocalTime.now() + " " + page.getPath() + " " + e);
                pause(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isServed(String page) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(page)).build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
