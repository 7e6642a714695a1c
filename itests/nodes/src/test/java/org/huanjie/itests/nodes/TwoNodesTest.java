// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.huanjie.itests.kit.Administrator;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes of one office over one PostgreSQL: started at once on an empty database, they are one server to those who use it. */
@ExtendWith(PairExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final PostgreSql database;
    private final Node one;
    private final Node two;
    private final Pair pair;
    private RestClient atOne;
    private RestClient atTwo;
    private String street = "";

    TwoNodesTest(Pair pair) {
        this.pair = pair;
        this.database = pair.database();
        this.one = pair.one();
        this.two = pair.two();
    }

    @Test
    @Order(1)
    void thereIsOneSchemaOneFirstAccountAndOneKey() throws Exception {
        assertThat(Schema.found(database)).isEqualTo(Schema.wanted());
        assertThat(Stream.of(one, two).filter(node -> node.firstPassword().isPresent()))
                .as("nodes that handed over a password")
                .hasSize(1);
        try (Connection connection = database.connect()) {
            assertThat(Schema.texts(connection, "select person_id from hj_core_grant where role = 'ADMINISTRATOR'"))
                    .hasSize(1);
            assertThat(Schema.texts(connection, "select id from hj_core_node where kind = 'DISTRICT'"))
                    .hasSize(1);
            assertThat(Schema.texts(connection, "select id from hj_core_setting"))
                    .containsExactly("field-key-check");
            assertThat(Schema.texts(connection, "select action from hj_core_audit where action = 'first-account-made'"))
                    .hasSize(1);
        }
    }

    @Test
    @Order(2)
    void whoSignedInAtOneIsKnownToTheOtherAtOnceAndSeesWhatWasDone() {
        Administrator administrator = pair.administrator();
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
