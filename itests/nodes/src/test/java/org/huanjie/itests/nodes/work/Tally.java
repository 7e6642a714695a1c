// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.huanjie.itests.kit.Reply;

/** How the requests were answered. A refusal is right only where somebody else was first. */
public final class Tally {
    private static final Set<String> SOMEBODY_WAS_FIRST = Set.of(
            "409 concurrent-change",
            "409 already-exists",
            "409 step-already-open",
            "409 step-already-closed",
            "412 stale-version");

    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    /** @return true if it was done */
    boolean done(Request request, Reply reply) {
        String what = (reply.status() + " " + reply.code()).strip();
        count(request.method().equals("GET") ? "read " + what : what);
        boolean done = reply.status() < 300;
        boolean race = SOMEBODY_WAS_FIRST.contains(what) && !request.method().equals("GET");
        if (!done && !race) {
            wrong("%s: %s %s".formatted(what, request, reply.body()));
        }
        return done;
    }

    /** Something that the model does not allow. */
    void wrong(String what) {
        wrong.add(what);
    }

    void count(String what) {
        counts.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
    }

    /** Fails if anything was answered that should not be. */
    public void check() {
        assertThat(wrong).as("answers that fit no race, of %s", counts).isEmpty();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
