// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.huanjie.itests.kit.Pause;

/** Eight clients who work at the same time. */
public final class Crowd {
    private static final int CLIENTS = 8;
    /** Between two operations of a client who is in no hurry: a node that starts beside wants its share of the machine. */
    private static final Duration REST = Duration.ofMillis(500);

    private final List<Client> clients = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();

    public Crowd(Front front, Tally tally, long seed) {
        Random seeds = new Random(seed);
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Client(front, tally, new Random(seeds.nextLong())));
        }
    }

    /** How many operations were begun so far. */
    public int begun() {
        return begun.get();
    }

    /** Does so many more, without rest. */
    public void more(int count, Operation work) {
        AtomicInteger left = new AtomicInteger(count);
        whileSo(() -> left.getAndDecrement() > 0, Duration.ZERO, work);
    }

    /** Works until the other thing is done, without hurry. */
    public void during(Future<?> other, Operation work) {
        whileSo(() -> !other.isDone(), REST, work);
    }

    /** Works without rest for some time. @return how many operations */
    public int lasting(Duration time, Operation work) {
        int before = begun();
        long end = System.nanoTime() + time.toNanos();
        whileSo(() -> System.nanoTime() < end, Duration.ZERO, work);
        return begun() - before;
    }

    private void whileSo(BooleanSupplier so, Duration rest, Operation work) {
        together(client -> {
            while (so.getAsBoolean()) {
                begun.incrementAndGet();
                work.by(client);
                Pause.of(rest);
            }
        });
    }

    private void together(Consumer<Client> loop) {
        List<CompletableFuture<Void>> all = clients.stream()
                .map(client -> CompletableFuture.runAsync(() -> loop.accept(client), run -> new Thread(run).start()))
                .toList();
        all.forEach(CompletableFuture::join);
    }
}
