// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huanjie.itests.kit.Reply;

/** One of those who work at the same time. Now and then a write is sent twice, as an impatient browser or a proxy does. */
final class Client {
    private static final int ONE_IN = 12;

    private final Front front;
    private final Tally tally;
    private final Random random;

    Client(Front front, Tally tally, Random random) {
        this.front = front;
        this.tally = tally;
        this.random = random;
    }

    Random random() {
        return random;
    }

    Tally tally() {
        return tally;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    Reply read(Visitor who, String path) {
        Request request = Request.read(path);
        Reply reply = front.send(who, request, random);
        tally.done(request, reply);
        return reply;
    }

    /** @return the answer if it was done; empty if somebody else was first */
    Optional<Reply> write(Visitor who, Request request) {
        return switch (random.nextInt(ONE_IN)) {
            case 0 -> again(who, request);
            case 1 -> front.sameTime(who, request, random).answer(tally);
            default -> once(who, request);
        };
    }

    private Optional<Reply> once(Visitor who, Request request) {
        Reply reply = front.send(who, request, random);
        return tally.done(request, reply) ? Optional.of(reply) : Optional.empty();
    }

    /** What was done once is not done again, whichever node is asked. */
    private Optional<Reply> again(Visitor who, Request request) {
        Optional<Reply> first = once(who, request);
        first.ifPresent(reply -> {
            Twice twice = new Twice(request, reply, front.send(who, request, random));
            twice.check(tally);
        });
        return first;
    }
}
