// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.huanjie.itests.kit.Script;
import org.huanjie.itests.nodes.work.Crowd;
import org.huanjie.itests.nodes.work.Front;
import org.huanjie.itests.nodes.work.Office;
import org.huanjie.itests.nodes.work.Operation;
import org.huanjie.itests.nodes.work.Reckoning;
import org.huanjie.itests.nodes.work.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Eight people work at two nodes at the same time, at the same things. One node loses its power in the middle and comes back; in the
 * long run each is then updated while the other serves. Whatever was acknowledged is there in the end, once, and in order.
 */
@ExtendWith(PairExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MixedWorkTest {
    private static final boolean LONG = Boolean.getBoolean("huanjie.long");
    private static final int QUARTER = (LONG ? 10_000 : 1_000) / 4;
    private static final Duration WHILE = Duration.ofSeconds(8);

    private final Pair pair;
    private final Front front;
    private final Tally tally = new Tally();
    private final Crowd crowd;
    private Office office;

    MixedWorkTest(Pair pair) {
        long seed = Long.getLong("huanjie.seed", System.nanoTime());
        System.out.println("mixed work: -Dhuanjie.seed=" + seed);
        this.pair = pair;
        this.front = new Front(pair.nodes().size());
        this.crowd = new Crowd(front, tally, seed);
    }

    @BeforeAll
    void prepare() {
        office = new Office(pair.administrator().rest(), pair.addresses(), LONG ? 12 : 4);
    }

    @Test
    @Order(1)
    void whatWasAcknowledgedIsThereOnceAtBothNodes() throws Exception {
        Operation work = office.work();
        timed("both serve", () -> crowd.more(QUARTER, work));
        timed("one loses its power", () -> aNodeLosesItsPower(work));
        timed("it comes back", () -> serveWithout(1, pair.two()::start, work));
        timed("both serve", () -> crowd.more(QUARTER, work));
        if (LONG) {
            timed("the other is updated", () -> serveWithout(0, pair.one()::update, work));
            timed("and the first", () -> serveWithout(1, pair.two()::update, work));
        }
        timed("both serve", () -> crowd.more(QUARTER, work));
        System.out.printf("%d operations: %s%n", crowd.begun(), tally);
        tally.check();
        for (int node = 0; node < pair.nodes().size(); node++) {
            new Reckoning(office, node).check();
        }
        everyTrailIsLinked();
    }

    @Test
    @Order(2)
    @EnabledIfSystemProperty(named = "huanjie.long", matches = "true")
    void howMuchMoreTwoNodesShowThanOne() {
        Operation reading = office.reading();
        crowd.lasting(WHILE, reading);
        int both = crowd.lasting(WHILE, reading);
        front.shut(1);
        int one = crowd.lasting(WHILE, reading);
        front.open(1);
        both += crowd.lasting(WHILE, reading);
        front.shut(1);
        one += crowd.lasting(WHILE, reading);
        front.open(1);
        System.out.printf(
                "reads of eight clients in %d s: %d at one node, %d at two: %d%% (%d processors for all)%n",
                2 * WHILE.toSeconds(),
                one,
                both,
                100 * both / one,
                Runtime.getRuntime().availableProcessors());
        tally.check();
    }

    private void aNodeLosesItsPower(Operation work) {
        CompletableFuture<Boolean> killed = CompletableFuture.supplyAsync(pair.two()::kill);
        crowd.more(QUARTER, work);
        assertThat(killed.join()).as("it ran").isTrue();
        System.out.printf("requests without an answer, sent to the other node: %d%n", front.broken());
    }

    /** Everybody works through the other node, and nobody notices. */
    private void serveWithout(int node, Supplier<Script.Answer> coming, Operation work) {
        front.shut(node);
        int broken = front.broken();
        CompletableFuture<Script.Answer> started = CompletableFuture.supplyAsync(coming);
        crowd.during(started, work);
        assertThat(started.join().exit()).as(started.join().text()).isZero();
        assertThat(front.broken()).as("requests that got no answer").isEqualTo(broken);
        front.open(node);
    }

    /** Every event of every stream follows the one before, as the database has them. */
    private void everyTrailIsLinked() throws SQLException {
        try (Connection connection = pair.database().connect()) {
            String loose = "select a.stream || ' ' || a.no from hj_core_audit a where a.no <> 1 and not exists"
                    + " (select 1 from hj_core_audit b where b.district_id = a.district_id and b.stream = a.stream"
                    + " and b.no = a.no - 1 and b.digest = a.previous)";
            assertThat(Schema.texts(connection, loose))
                    .as("events that follow none")
                    .isEmpty();
        }
    }

    private void timed(String what, Runnable part) {
        long begun = System.nanoTime();
        part.run();
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
    }
}
