// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file holds one idea: at most 250 lines, a REST resource at most 120, counted from the comment of the class on (the formatter
 * decides how many lines the imports take). A test may be a table: at most 400.
 */
class FileSizeTest {
    private static final Path BUNDLES = Path.of(System.getProperty("huanjie.root"), "bundles");

    @Test
    void noFileIsTooLong() {
        assertThat(sources(BUNDLES)).hasSizeGreaterThan(100);
        assertThat(tooLong(BUNDLES)).isEmpty();
    }

    @Test
    void aLongFileIsNoticed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "x\n".repeat(251));
        Files.writeString(folder.resolve("Enough.java"), "x\n".repeat(250));
        Files.writeString(folder.resolve("CaseResource.java"), "x\n".repeat(121));

        assertThat(tooLong(folder)).containsExactlyInAnyOrder("Long.java: 251 lines", "CaseResource.java: 121 lines");
    }

    private static List<String> tooLong(Path below) {
        return sources(below).stream()
                .filter(file -> lines(file) > allowed(file))
                .map(file -> file.getFileName() + ": " + lines(file) + " lines")
                .toList();
    }

    private static int allowed(Path file) {
        if (file.toString().contains("/src/test/")) {
            return 400;
        }
        return file.toString().endsWith("Resource.java") ? 120 : 250;
    }

    private static List<Path> sources(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            List<String> all = Files.readAllLines(file);
            int start = 0;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).startsWith("import ") || all.get(i).startsWith("package ")) {
                    start = i + 2;
                }
            }
            return all.size() - start;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
