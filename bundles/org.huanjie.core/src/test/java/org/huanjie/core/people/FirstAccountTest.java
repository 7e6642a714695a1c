// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.Supplier;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;
import org.huanjie.api.security.Session;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.InstallationFolder;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAccountTest {
    @TempDir
    Path folder;

    private final CoreFixture core = CoreFixture.empty();

    private void start(Map<String, Object> configuration) {
        start(core.transactions, configuration);
    }

    private void start(Transactions transactions, Map<String, Object> configuration) {
        MakeFirstAccount make = new MakeFirstAccount(transactions, core.stores, core.tree, core.hashes, core.trail);
        new FirstAccount(make, InstallationFolder.at(folder), configuration);
    }

    @Test
    void anEmptyDatabaseGetsADistrictAndAnAdministratorWhoMustChangeThePassword() throws IOException {
        start(Map.of("district", "150399", "districtName", "云岭区"));
        Path file = folder.resolve("huanjie-first-password");

        Session session = core.signIn.signIn("admin", Files.readString(file).strip(), "127.0.0.1");

        assertThat(session.mustChangePassword()).isTrue();
        assertThat(session.actor().holds(Role.ADMINISTRATOR, new OrgId("150399")))
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondStartChangesNothing() throws IOException {
        start(Map.of());
        String password = Files.readString(folder.resolve("huanjie-first-password"));
        Files.delete(folder.resolve("huanjie-first-password"));

        start(Map.of());

        assertThat(folder.resolve("huanjie-first-password")).doesNotExist();
        assertThat(core.signIn
                        .signIn("admin", password.strip(), "127.0.0.1")
                        .actor()
                        .district()
                        .value())
                .isEqualTo("district");
    }

    @Test
    void whereAnotherNodeWasFirstTheStartGoesOnWithoutAPassword() {
        start(new Refusing(CommonProblem.CONCURRENT_CHANGE), Map.of());

        assertThat(folder.resolve("huanjie-first-password")).doesNotExist();
    }

    @Test
    void whileTheDatabaseIsAwayTheStartFailsSoThatItIsTriedAgain() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> start(new Refusing(CommonProblem.UNAVAILABLE), Map.of()))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(CommonProblem.UNAVAILABLE));
    }

    /** Transactions that end in this refusal, whatever was to be done. */
    private record Refusing(CommonProblem code) implements Transactions {
        @Override
        public <T> T required(Supplier<T> work) {
            throw Refused.because(code, "不行。", "No.");
        }

        @Override
        public void beforeCommit(Runnable work) {
            throw new IllegalStateException("nothing commits");
        }

        @Override
        public void afterCommit(Runnable work) {
            throw new IllegalStateException("nothing commits");
        }
    }
}
