// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.huanjie.itests.kit.Administrator;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.RestClient;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one office over one PostgreSQL: started at once on an empty database, they are one server to those who use it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String KEY = "5e".repeat(32) + "\n";

    @TempDir
    private static Path folder;

    private PostgreSql database;
    private Node one;
    private Node two;
    private RestClient atOne;
    private RestClient atTwo;
    private String street = "";

    @BeforeAll
    void bothStartAtOnce() {
        database = PostgreSql.start(folder.resolve("postgresql"));
        one = new Node(folder.resolve("one"), database);
        two = new Node(folder.resolve("two"), database);
        one.give(KEY);
        two.give(KEY);
        CompletableFuture<Script.Answer> first = one.starting();
        CompletableFuture<Script.Answer> second = two.starting();
        assertThat(first.join().exit()).as(first.join().text()).isZero();
        assertThat(second.join().exit()).as(second.join().text()).isZero();
    }

    @AfterAll
    void leaveNothingRunning() throws Exception {
        for (AutoCloseable part : Arrays.asList(one, two, database)) {
            if (part != null) {
                part.close();
            }
        }
    }

    @Test
    @Order(1)
    void thereIsOneSchemaOneFirstAccountAndOneKey() throws Exception {
        assertThat(Schema.found(database)).isEqualTo(Schema.wanted());
        assertThat(Stream.of(one, two).filter(node -> node.firstPassword().isPresent()))
                .as("nodes that handed over a password")
                .hasSize(1);
        try (Connection connection = database.connect()) {
            assertThat(Schema.texts(connection, "select login from hj_core_person"))
                    .containsExactly("admin");
            assertThat(Schema.texts(connection, "select id from hj_core_node")).hasSize(1);
            assertThat(Schema.texts(connection, "select id from hj_core_setting"))
                    .containsExactly("field-key-check");
            assertThat(Schema.texts(connection, "select action from hj_core_audit where action = 'first-account-made'"))
                    .hasSize(1);
        }
    }

    @Test
    @Order(2)
    void whoSignedInAtOneIsKnownToTheOtherAtOnceAndSeesWhatWasDone() {
        String password = Stream.of(one, two)
                .flatMap(node -> node.firstPassword().stream())
                .findFirst()
                .orElseThrow();
        Administrator administrator = Administrator.at(one.address(), password);
        atOne = administrator.rest();
        atTwo = atOne.alsoAt(two.address());

        assertThat(atTwo.get("/session").status()).isEqualTo(200);
        street = administrator.addStreet("双节点街道");
        assertThat(atTwo.get("/organisations/" + street).body().path("name").asText())
                .isEqualTo("双节点街道");
    }

    @Test
    @Order(3)
    void aModuleThatIsSwitchedOffAtOneIsOffAtTheOtherAndOnAgain() {
        assertThat(rosterIsOn(atOne)).isTrue();
        assertThat(rosterIsOn(atTwo)).isTrue();
        for (boolean on : List.of(false, true, false, true)) {
            assertThat(atOne.put("/modules/" + street + "/ROSTER", Map.of("enabled", on), "")
                            .status())
                    .isEqualTo(204);
            within(SOON, "ROSTER is " + on + " at the other", () -> rosterIsOn(atTwo) == on);
        }
    }

    @Test
    @Order(4)
    void whoSignsOutAtOneIsSignedOutAtTheOther() {
        assertThat(atOne.send("DELETE", "/session", null, Map.of()).status()).isEqualTo(204);
        within(SOON, "the session has ended", () -> atTwo.get("/session").status() == 401);
    }

    private boolean rosterIsOn(RestClient at) {
        for (var module : at.get("/modules?street=" + street).body()) {
            if (module.path("module").asText().equals("ROSTER")) {
                return module.path("enabled").asBoolean();
            }
        }
        throw new IllegalStateException("no module ROSTER");
    }

    /** Asks again and again, and says how long it took. */
    private static void within(Duration patience, String what, BooleanSupplier so) {
        long begun = System.nanoTime();
        while (!so.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(what).isLessThan(patience);
        }
        System.out.printf("%s: seen after %d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
    }
}
