// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.InstallationFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The key of class-4 values, in the file {@code huanjie-field.key} of the installation's folder; made at the first start. The
 * database keeps a check value of it: with another key, or without the file, the ground floor does not start, since what was
 * encrypted could not be read and a new key would hide that.
 */
@Component(service = FieldKey.class)
public final class FieldKey {
    static final String CHECK = "field-key-check";

    private final byte[] key;

    @Activate
    public FieldKey(
            @Reference InstallationFolder folder,
            @Reference SettingStore settings,
            @Reference Transactions transactions) {
        this(folder.file("huanjie-field.key"), settings, transactions);
    }

    FieldKey(Path file, SettingStore settings, Transactions transactions) {
        Optional<String> known = transactions.required(() -> settings.get(CHECK));
        if (known.isPresent() && !Files.exists(file)) {
            throw new IllegalStateException(
                    "找不到密钥文件 " + file + "，数据库中已有用它加密的内容。请从备份恢复该文件后再启动。"
                            + " The key file is missing while the database holds values encrypted with it: restore it from the backup.");
        }
        key = Files.exists(file) ? KeyFile.read(file) : KeyFile.create(file);
        String check = new AesFieldCipher(key).digest(CHECK);
        if (known.isEmpty()) {
            transactions.required(() -> settings.put(CHECK, check));
        } else if (!known.get().equals(check)) {
            throw new IllegalStateException("密钥文件 " + file + " 与数据库不符，拒绝启动。请恢复原来的密钥文件。"
                    + " The key file does not belong to this database; refusing to start.");
        }
    }

    byte[] bytes() {
        return key.clone();
    }
}
