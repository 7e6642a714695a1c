// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A file that only its owner may read, outside the database: what it holds is never in a dump of the tables. */
public final class KeyFile {
    private static final int BYTES = 32;

    private KeyFile() {}

    /** Reads a key of 256 bits. @throws IllegalStateException if the file holds none */
    static byte[] read(Path file) {
        try {
            byte[] key = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (key.length != BYTES) {
                throw new IllegalArgumentException("length " + key.length);
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("密钥文件已损坏。The key file " + file.getFileName() + " is damaged.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a new random key. */
    static byte[] create(Path file) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        write(file, HexFormat.of().formatHex(key) + "\n");
        return key;
    }

    /** Writes a new file with owner-only rights. @throws UncheckedIOException if it exists already */
    public static void write(Path file, String content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(file, ownerOnly());
            Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
