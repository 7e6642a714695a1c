// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huanjie.itests.kit.Reply;

/** The two answers to a write that was sent twice under one key. */
record Twice(Request request, Reply first, Reply second) {
    private static final String REPLAYED = "Idempotency-Replayed";

    /** The one answer that counts, of two requests at the same time. */
    Optional<Reply> answer(Tally tally) {
        List<Reply> done = Stream.of(first, second)
                .filter(reply -> tally.done(request, reply))
                .toList();
        tally.count("twice at once, done " + done.size());
        if (done.size() == 2) {
            check(tally);
        }
        return done.stream().findFirst();
    }

    /** Both were done: the answers are the same, and one says that it is a repetition. */
    void check(Tally tally) {
        long repeated = Stream.of(first, second)
                .filter(reply -> reply.header(REPLAYED).equals("true"))
                .count();
        boolean same = first.status() == second.status()
                && first.body().equals(second.body())
                && first.header("ETag").equals(second.header("ETag"));
        tally.count("repeated");
        if (repeated == 0 || !same) {
            tally.wrong("done twice: %s: %s, %s".formatted(request, first, second));
        }
    }
}
