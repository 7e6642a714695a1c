// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as text.
 *
 * @param name    its path inside the data folder
 * @param content read as UTF-8; what is none is unreadable here and there, the rest is found. The path of the data folder, which a
 *     test names by a random number, stands in it as {@code DATA}
 */
public record Text(String name, String content) {
    static Text of(Path folder, Path file) {
        try {
            String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new Text(folder.relativize(file).toString(), content.replace(folder.toString(), "DATA"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
