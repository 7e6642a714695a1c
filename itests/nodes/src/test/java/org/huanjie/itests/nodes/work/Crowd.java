// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Eight clients who work at the same time. */
public final class Crowd {
    private static final int CLIENTS = 8;
    /** Between two operations of a client who is in no hurry: a node that starts beside wants its share of the machine. */
    private static final int REST = 500;

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

    /** Works without rest until so many operations are done, all in all. */
    public void until(int total, Operation work) {
        together(client -> {
            while (begun.incrementAndGet() <= total) {
                work.by(client);
            }
            begun.decrementAndGet();
        });
    }

    /** Works until the other thing is done, without hurry. */
    public void during(Future<?> other, Operation work) {
        whileSo(() -> !other.isDone(), REST, work);
    }

    /** Works while it is so. @param rest milliseconds between two operations of one client */
    void whileSo(BooleanSupplier so, int rest, Operation work) {
        together(client -> {
            while (so.getAsBoolean()) {
                begun.incrementAndGet();
                work.by(client);
                Front.pause(rest);
            }
        });
    }

    private void together(java.util.function.Consumer<Client> loop) {
        List<CompletableFuture<Void>> all = clients.stream()
                .map(client -> CompletableFuture.runAsync(() -> loop.accept(client), run -> new Thread(run).start()))
                .toList();
        all.forEach(CompletableFuture::join);
    }
}
