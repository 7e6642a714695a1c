// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.huanjie.core.InstallationFolder;
import org.huanjie.core.crypto.AesFieldCipher;
import org.huanjie.core.crypto.FieldKey;
import org.huanjie.core.crypto.SettingStore;
import org.huanjie.testkit.database.Dump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldKeyTest {
    @TempDir
    Path folder;

    private final CoreFixture core = CoreFixture.empty();

    private AesFieldCipher start(Path where) {
        return start(where, new JpaSettingStore(core.jpa));
    }

    private AesFieldCipher start(Path where, SettingStore settings) {
        return new AesFieldCipher(new FieldKey(InstallationFolder.at(where), settings, core.transactions));
    }

    @Test
    void theKeyIsMadeOnceForTheOwnerOnlyAndReadAgain() throws IOException {
        String hidden = start(folder).encrypt("13912345678");
        Path file = folder.resolve("huanjie-field.key");

        assertThat(start(folder).decrypt(hidden)).isEqualTo("13912345678");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Dump.of(core.database()))
                .doesNotContain(Files.readString(file).strip());
    }

    @Test
    void withoutItsKeyTheDatabaseIsNotOpenedAndNoNewKeyIsMade() throws IOException {
        start(folder);
        Files.delete(folder.resolve("huanjie-field.key"));

        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("备份");
        assertThat(folder.resolve("huanjie-field.key")).doesNotExist();
    }

    @Test
    void anotherInstallationsKeyAndADamagedFileAreRefused() throws IOException {
        start(folder);
        Files.writeString(folder.resolve("huanjie-field.key"), "ab".repeat(32));
        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("不符");

        Files.writeString(folder.resolve("huanjie-field.key"), "not a key");
        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("损坏");
    }

    @Test
    void ofTwoNodesThatMakeAKeyAtOnceTheSecondIsToldToCopyThatOfTheFirst() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        SettingStore late = new Overtaken(() -> start(first));

        assertThatThrownBy(() -> start(second, late))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("另一节点");
        assertThat(second.resolve("huanjie-field.key"))
                .as("in the way of the right one")
                .doesNotExist();
        Files.copy(first.resolve("huanjie-field.key"), second.resolve("huanjie-field.key"));
        assertThat(start(second).decrypt(start(first).encrypt("13912345678"))).isEqualTo("13912345678");
    }

    @Test
    void ofTwoNodesThatStartAtOnceWithTheSameKeyBothStart() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Files.createDirectories(first);
        Files.createDirectories(second);
        Files.writeString(first.resolve("huanjie-field.key"), "ab".repeat(32));
        Files.writeString(second.resolve("huanjie-field.key"), "ab".repeat(32));

        AesFieldCipher late = start(second, new Overtaken(() -> start(first)));

        assertThat(start(first).decrypt(late.encrypt("13912345678"))).isEqualTo("13912345678");
    }

    /** The settings as a node sees them whom another one overtakes between its first look and its writing. */
    private final class Overtaken implements SettingStore {
        private final SettingStore table = new JpaSettingStore(core.jpa);
        private final Runnable other;
        private boolean looked;

        private Overtaken(Runnable other) {
            this.other = other;
        }

        @Override
        public Optional<String> get(String name) {
            return looked ? table.get(name) : firstLook();
        }

        private Optional<String> firstLook() {
            looked = true;
            return Optional.empty();
        }

        @Override
        public void put(String name, String value) {
            CompletableFuture.runAsync(other).join();
            table.put(name, value);
        }
    }
}
