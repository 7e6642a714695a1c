// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A node that loses its power while it lays the first tables: at the next start it does what is left, and the schema is whole. */
class KilledMigrationTest {
    private static final int MOMENTS = 10;
    /** From the first history table to the last script pass about two seconds. */
    private static final int LONGEST = 2500;

    @TempDir
    private Path folder;

    @Test
    void whatWasBegunIsCompletedAtTheNextStart() throws Exception {
        try (PostgreSql database = PostgreSql.start(folder.resolve("postgresql"))) {
            Set<String> left = killedAndStartedAgain(database, "node", Duration.ZERO);

            assertThat(left).as("killed in the middle").isNotEqualTo(Schema.wanted());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "huanjie.long", matches = "true")
    void soItIsAtAnyMoment() throws Exception {
        long seed = Long.getLong("huanjie.seed", System.nanoTime());
        System.out.println("killed migrations: -Dhuanjie.seed=" + seed);
        Random random = new Random(seed);
        try (PostgreSql database = PostgreSql.start(folder.resolve("postgresql"))) {
            for (int i = 1; i <= MOMENTS; i++) {
                Duration moment = Duration.ofMillis(random.nextInt(LONGEST));
                Set<String> left = killedAndStartedAgain(database, "node" + i, moment);
                System.out.printf("%d: killed after %d ms, %d parts there%n", i, moment.toMillis(), left.size());
                database.empty();
            }
        }
    }

    /** @return what the killed node left behind */
    private Set<String> killedAndStartedAgain(PostgreSql database, String name, Duration moment) throws Exception {
        try (Node node = new Node(folder.resolve(name), database)) {
            CompletableFuture<Script.Answer> starting = node.starting();
            awaitBegun(database, starting);
            Thread.sleep(moment.toMillis());
            assertThat(node.kill()).as("it ran").isTrue();
            Set<String> left = Schema.found(database);
            assertThat(starting.join().exit()).as(starting.join().text()).isEqualTo(1);

            Script.Answer again = node.start();

            assertThat(again.exit()).as(again.text()).isZero();
            assertThat(Schema.found(database)).isEqualTo(Schema.wanted());
            return left;
        }
    }

    private static void awaitBegun(PostgreSql database, CompletableFuture<Script.Answer> starting)
            throws SQLException, InterruptedException {
        while (!Schema.begun(database)) {
            assertThat(starting).as("still starting").isNotDone();
            Thread.sleep(5);
        }
    }
}
