// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;

/**
 * A whole office that reads on while the IT department works. An address may be away for a moment; what must not happen is an answer
 * that calls itself a failure of the software, or none at all.
 */
final class Load implements AutoCloseable {
    private static final int PEOPLE = 4;

    private final RestClient person;
    private final List<String> paths;
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger away = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final List<Thread> people;

    /** Begins at once. @param paths what is read, in any order */
    Load(RestClient person, List<String> paths) {
        this.person = person;
        this.paths = paths;
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Thread(() -> read(new Random(i)), "reader-" + i))
                .toList();
        people.forEach(one -> {
            one.setDaemon(true);
            one.start();
        });
    }

    /** How many answers came from our own software. */
    int served() {
        return served.get();
    }

    /** How often nobody was there to answer. */
    int away() {
        return away.get();
    }

    /** Answers that must not be. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    @Override
    public void close() {
        people.forEach(Thread::interrupt);
    }

    private void read(Random random) {
        while (!Thread.currentThread().isInterrupted()) {
            String path = paths.get(random.nextInt(paths.size()));
            try {
                judge(path, person.get(path));
            } catch (UncheckedIOException e) {
                failed.add(path + " → " + e);
            } catch (IllegalStateException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void judge(String path, Reply reply) {
        if (reply.status() < 400) {
            served.incrementAndGet();
        } else if (reply.status() >= 500 && reply.status() != 503) {
            failed.add(path + " → " + reply.status() + " " + reply.body());
        } else {
            away.incrementAndGet();
        }
    }
}
