// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.huanjie.core.InstallationFolder;
import org.huanjie.core.crypto.AesFieldCipher;
import org.huanjie.core.crypto.FieldKey;
import org.huanjie.testkit.database.Dump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldKeyTest {
    @TempDir
    Path folder;

    private final CoreFixture core = CoreFixture.empty();

    private AesFieldCipher start(Path where) {
        return new AesFieldCipher(
                new FieldKey(InstallationFolder.at(where), new JpaSettingStore(core.jpa), core.transactions));
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
}
