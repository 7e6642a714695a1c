// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks what an IT department unpacks. */
final class Archive {
    private Archive() {}

    /** A {@code .tar.gz} without its top folder. */
    static void unpack(Path archive, Path folder) {
        run(archive, "tar", "xzf", archive.toString(), "-C", made(folder).toString(), "--strip-components=1");
    }

    /** A {@code .zip}; a file that lies there already stays as it is. */
    static void unzip(Path archive, Path folder) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName());
                if (!Files.exists(file)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path archive, String... command) {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("Cannot unpack " + archive);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
