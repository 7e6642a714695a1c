// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.huanjie.itests.kit.Script;
import org.huanjie.itests.nodes.work.Crowd;
import org.huanjie.itests.nodes.work.Front;
import org.huanjie.itests.nodes.work.Office;
import org.huanjie.itests.nodes.work.Operation;
import org.huanjie.itests.nodes.work.Reckoning;
import org.huanjie.itests.nodes.work.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Eight people work at two nodes at the same time, at the same things. One node loses its power in the middle and comes back; then each
 * is updated while the other serves. Whatever was acknowledged is there in the end, once, and in order.
 */
@ExtendWith(PairExtension.class)
class MixedWorkTest {
    private static final boolean LONG = Boolean.getBoolean("huanjie.long");
    private static final int OPERATIONS = LONG ? 10_000 : 1_000;

    private final Pair pair;
    private final Front front;
    private final Tally tally = new Tally();
    private final Crowd crowd;

    MixedWorkTest(Pair pair) {
        long seed = Long.getLong("huanjie.seed", System.nanoTime());
        System.out.println("mixed work: -Dhuanjie.seed=" + seed);
        this.pair = pair;
        this.front = new Front(pair.nodes().size());
        this.crowd = new Crowd(front, tally, seed);
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAtBothNodes() {
        Office office = new Office(pair.administrator().rest(), pair.addresses(), LONG ? 12 : 4);
        Operation work = office.work();
        crowd.until(OPERATIONS / 4, work);
        aNodeLosesItsPower(work);
        crowd.until(OPERATIONS / 2, work);
        bothAreUpdated(work);
        crowd.until(OPERATIONS, work);

        System.out.printf("%d operations: %s%n", crowd.begun(), tally);
        tally.check();
        for (int node = 0; node < pair.nodes().size(); node++) {
            new Reckoning(office, node).check();
        }
    }

    private void aNodeLosesItsPower(Operation work) {
        CompletableFuture<Boolean> killed = CompletableFuture.supplyAsync(pair.two()::kill);
        crowd.until(OPERATIONS * 2 / 5, work);
        assertThat(killed.join()).as("it ran").isTrue();
        System.out.printf("killed: %d requests without an answer%n", front.broken());
        serveWithout(1, pair.two()::start, work);
    }

    private void bothAreUpdated(Operation work) {
        serveWithout(0, pair.one()::update, work);
        if (LONG) {
            serveWithout(1, pair.two()::update, work);
        }
    }

    /** Everybody works through the other node, and nobody notices. */
    private void serveWithout(int node, java.util.function.Supplier<Script.Answer> coming, Operation work) {
        front.shut(node);
        int broken = front.broken();
        CompletableFuture<Script.Answer> started = CompletableFuture.supplyAsync(coming);
        crowd.during(started, work);
        assertThat(started.join().exit()).as(started.join().text()).isZero();
        assertThat(front.broken()).as("requests that got no answer").isEqualTo(broken);
        front.open(node);
    }
}
