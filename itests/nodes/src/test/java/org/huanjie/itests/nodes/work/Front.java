// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huanjie.itests.kit.Pause;
import org.huanjie.itests.kit.Reply;

/**
 * What stands before the nodes: it sends each request to any of those that are open, without regard to sessions. When the connection
 * breaks, the node is taken out, and the same request goes to another one.
 */
public final class Front {
    /** What a broken node had sent to the database is decided there by then. */
    private static final Duration BREATH = Duration.ofMillis(300);

    private final List<Door> doors;
    private final AtomicInteger broken = new AtomicInteger();

    /** All nodes are open. */
    public Front(int nodes) {
        doors = IntStream.range(0, nodes).mapToObj(Door::new).toList();
    }

    Reply send(Visitor who, Request request, Random random) {
        while (true) {
            Door door = any(random);
            try {
                return at(door.node(), who, request);
            } catch (UncheckedIOException connection) {
                door.shut();
                broken.incrementAndGet();
                Pause.of(BREATH);
            } finally {
                door.leave();
            }
        }
    }

    /** Twice at the same time, at two nodes if there are two. */
    Twice sameTime(Visitor who, Request request, Random random) {
        Random other = new Random(random.nextLong());
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> send(who, request, other));
        return new Twice(request, send(who, request, random), second.join());
    }

    /** At this very node. @throws UncheckedIOException if the connection breaks */
    static Reply at(int node, Visitor who, Request request) {
        return who.at().get(node).send(request.method(), request.path(), request.body(), request.headers());
    }

    private Door any(Random random) {
        List<Door> left = new ArrayList<>(doors);
        while (!left.isEmpty()) {
            Door door = left.remove(random.nextInt(left.size()));
            if (door.enter()) {
                return door;
            }
        }
        throw new IllegalStateException("no node is open");
    }

    /** Lets people in, once a node is there (again). */
    public void open(int node) {
        doors.get(node).open();
    }

    /** Takes a node out in good order: nobody is sent there any more, and those who were there have been answered. */
    public void shut(int node) {
        doors.get(node).shutAndEmpty();
    }

    /** How many requests got no answer because the connection broke. */
    public int broken() {
        return broken.get();
    }
}
