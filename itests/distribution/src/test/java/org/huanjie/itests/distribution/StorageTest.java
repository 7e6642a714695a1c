// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huanjie.itests.kit.Administrator;
import org.huanjie.itests.kit.Ports;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server said is done stays done: on PostgreSQL whatever happens, on H2 after a clean stop. */
class StorageTest {
    @TempDir
    private Path folder;

    private Instance server;

    @BeforeEach
    void aFolderOfItsOwn() {
        server = new Instance(folder.resolve("data"));
    }

    @AfterEach
    void leavesNothingRunning() {
        server.stop();
    }

    @Test
    void onPostgreSqlNothingAcknowledgedIsLostWhenThePlugIsPulled() throws Exception {
        try (PostgreSql database = PostgreSql.start(folder.resolve("postgresql"))) {
            Map<String, String> wrong =
                    Map.of("HUANJIE_DATABASE_USER", PostgreSql.USER, "HUANJIE_DATABASE_PASSWORD", "wrong");
            Script.Answer refused = server.start(wrong, "--database", database.url());
            assertThat(refused.err()).contains("refused user 'huanjie'", "HUANJIE_DATABASE_PASSWORD");
            assertNothingBegan(refused);

            Map<String, String> right =
                    Map.of("HUANJIE_DATABASE_USER", PostgreSql.USER, "HUANJIE_DATABASE_PASSWORD", PostgreSql.PASSWORD);
            Script.Answer started = server.start(right, "--database", database.url());
            assertThat(started.exit()).as(started.err()).isZero();
            assertThat(server.status().exit()).isZero();
            assertThat(readableByOthers(PostgreSql.PASSWORD)).isEmpty();

            Map<String, String> acknowledged = addAndKill(40);
            assertThat(server.status().exit()).isEqualTo(3);
            assertThat(server.start(Map.of()).exit()).isZero();

            assertThat(found(acknowledged)).isEqualTo(acknowledged);
        }
    }

    @Test
    void onH2NothingIsLostByACleanStopAndTheDatabaseOpensAfterAKill() throws Exception {
        server.start(Map.of());
        Administrator administrator = server.administrator();
        Map<String, String> added = new TreeMap<>();
        for (int i = 1; i <= 20; i++) {
            added.put(administrator.addStreet("正常街道" + i), "正常街道" + i);
        }
        assertThat(server.stop().exit()).isZero();

        assertThat(server.start(Map.of()).exit()).isZero();
        assertThat(found(added)).isEqualTo(added);

        addAndKill(20);
        Script.Answer again = server.start(Map.of());
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(found(added)).as("stopped cleanly once").isEqualTo(added);
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidAtOnce() {
        String url = "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/huanjie";

        long before = System.nanoTime();
        Script.Answer answer = server.start(Map.of(), "--database", url);

        assertThat((System.nanoTime() - before) / 1_000_000_000L).as("seconds").isLessThan(60);
        assertThat(answer.err()).contains(url, "cannot reach the database");
        assertNothingBegan(answer);
    }

    private void assertNothingBegan(Script.Answer answer) {
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(server.status().exit()).isEqualTo(3);
        assertThat(server.data().resolve("etc")).as("nothing is kept of it").isEmptyDirectory();
    }

    /** Adds streets, and kills the server while more are being added. */
    private Map<String, String> addAndKill(int enough) throws InterruptedException {
        StreetsAdded added = StreetsAdded.until(enough, server.administrator(), "断电街道");
        server.kill();
        added.close();
        assertThat(added.acknowledged()).hasSizeGreaterThanOrEqualTo(enough);
        return added.acknowledged();
    }

    private Map<String, String> found(Map<String, String> acknowledged) {
        Administrator administrator = server.administrator();
        Map<String, String> found = new TreeMap<>();
        acknowledged.keySet().forEach(id -> found.put(id, administrator.nameOf(id)));
        return found;
    }

    /** Files of the data folder that hold this secret and that others than the owner may read. */
    private List<Path> readableByOthers(String secret) throws IOException {
        String tail = secret.substring(secret.indexOf('\\') + 1);
        try (Stream<Path> files = Files.walk(server.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, tail))
                    .filter(StorageTest::isOpen)
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isOpen(Path file) {
        try {
            var allowed = Files.getPosixFilePermissions(file);
            return allowed.contains(PosixFilePermission.GROUP_READ)
                    || allowed.contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException gone) {
            return false;
        }
    }
}
