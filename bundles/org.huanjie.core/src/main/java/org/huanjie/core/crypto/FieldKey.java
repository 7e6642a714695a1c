// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.InstallationFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The key of class-4 values, in the file {@code huanjie-field.key} of the installation's folder; made at the first start. The
 * database keeps a check value of it: with another key, or without the file, the ground floor does not start, since what was
 * encrypted could not be read and a new key would hide that. Every node of an installation has a copy of the one file; of nodes that
 * start at once on an empty database the first to keep its check value decides.
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
        boolean there = Files.exists(file);
        if (known.isPresent() && !there) {
            throw new IllegalStateException("找不到密钥文件 " + file + "，数据库中已有用它加密的内容。请从备份（或另一节点）恢复该文件后再启动。"
                    + " The key file is missing while the database holds values encrypted with it: restore it from the backup, or copy"
                    + " that of another node.");
        }
        key = there ? KeyFile.read(file) : KeyFile.create(file);
        String check = new AesFieldCipher(key).digest(CHECK);
        if (!known.orElseGet(() -> keep(check, settings, transactions)).equals(check)) {
            throw there ? anotherKey(file) : cameSecond(file);
        }
    }

    /** Keeps the check value of the first start. @return what is kept: of two nodes that start at once, that of the first */
    private static String keep(String check, SettingStore settings, Transactions transactions) {
        try {
            transactions.required(() -> settings.put(CHECK, check));
            return check;
        } catch (Refused anotherNodeWasFirst) {
            return transactions.required(() -> settings.get(CHECK)).orElseThrow(() -> anotherNodeWasFirst);
        }
    }

    private static IllegalStateException anotherKey(Path file) {
        return new IllegalStateException("密钥文件 " + file + " 与数据库不符，拒绝启动。请恢复原来的密钥文件。"
                + " The key file does not belong to this database; refusing to start.");
    }

    /** The key that this node has just made is taken away again: nothing was encrypted with it, and it would be in the way of the right one. */
    private static IllegalStateException cameSecond(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IllegalStateException("另一节点同时首次启动并已生成密钥，本节点拒绝启动。请把那个节点的 " + file.getFileName() + " 复制到 " + file
                + " 后再启动。 Another node started for the first time at the same moment and has made the key: copy its file here,"
                + " then start again.");
    }

    byte[] bytes() {
        return key.clone();
    }
}
