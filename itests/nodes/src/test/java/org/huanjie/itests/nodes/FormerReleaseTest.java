// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.itests.kit.Administrator;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The database of a former release under this one: its schema is brought up, and whoever worked there finds all as it was. The newest
 * PostgreSQL in every run, each that we promise in the long one.
 */
class FormerReleaseTest {
    private static final Map<String, String> PASSWORDS = Map.of(
            "演练1-街道经办", "Frozen-clerk-2026",
            "演练1-经办-矿山社区", "Frozen-miners-2026",
            "演练1-经办-书香苑社区", "Frozen-readers-2026");

    @TempDir
    private Path folder;

    private final FormerRelease former = new FormerRelease("0.1.0");

    static List<Integer> releases() {
        return Boolean.getBoolean("huanjie.long") ? List.of(14, 15, 16) : List.of(16);
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @MethodSource("releases")
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void isBroughtUpAndNothingIsLost(int postgreSql) throws Exception {
        try (PostgreSql database = PostgreSqlReleases.start(postgreSql, folder.resolve("postgresql"));
                Node node = new Node(folder.resolve("node"), database)) {
            former.restore(database);
            Set<String> before = Schema.found(database);
            node.give(FormerRelease.key());

            Script.Answer start = node.start();

            assertThat(start.exit()).as(start.text()).isZero();
            assertThat(before).as("it was a former schema").isNotEqualTo(Schema.wanted());
            theSchemaIsThisOne(database);
            everybodyReadsWhatWasThere(node);
            theAdministratorGoesOn(node);
        }
    }

    private static void theSchemaIsThisOne(PostgreSql database) throws SQLException {
        assertThat(Schema.found(database)).isEqualTo(Schema.wanted());
    }

    private void everybodyReadsWhatWasThere(Node node) {
        Map<String, RestClient> people = new HashMap<>();
        PASSWORDS.forEach((login, password) -> {
            RestClient person = RestClient.at(node.address());
            assertThat(person.signIn(login, password).status()).as(login).isEqualTo(200);
            people.put(login, person);
        });
        for (FormerRelease.Read read : former.reads()) {
            Reply reply = people.get(read.login()).get(read.path());

            assertThat(reply.status()).as(read.path() + " " + reply.body()).isEqualTo(200);
            assertThat(StillThere.faults(read.answer(), reply.body()))
                    .as(read.login() + " " + read.path())
                    .isEmpty();
        }
    }

    private static void theAdministratorGoesOn(Node node) {
        assertThat(node.firstPassword()).as("no second first account").isEmpty();
        Administrator administrator = Administrator.at(node.address(), "Frozen-street-2026");
        assertThat(administrator.nameOf(administrator.addStreet("升级街道"))).isEqualTo("升级街道");
    }
}
