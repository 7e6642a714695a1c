// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The jar of one module, in the places where it can be damaged: on its way into the container, and in it. */
final class ElectionJar {
    private static final String NAME = "org/huanjie/org.huanjie.election";

    private final Path instance;
    private final Path good;

    /** Over the container that lies in this folder. */
    ElectionJar(Path instance) {
        this.instance = instance;
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("huanjie.repository"), NAME))) {
            good = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a damaged one where the container looks first; the offline repository keeps the good one. */
    void offer(Damage damage) {
        try {
            Files.createDirectories(offered().getParent());
            Files.write(offered(), damage.of(Files.readAllBytes(good)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the damaged one. */
    void takeBack() {
        try {
            Files.delete(offered());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Damages the copy that the container made when it installed the bundle. */
    void damageTheInstalled() {
        try (Stream<Path> cache = Files.walk(instance.resolve("data/cache"), 3)) {
            Path copy = cache.filter(file -> file.endsWith("bundle.jar") && isGood(file))
                    .findFirst()
                    .orElseThrow();
            Files.write(copy, Damage.HALF.of(Files.readAllBytes(good)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isGood(Path copy) {
        try {
            return Files.mismatch(copy, good) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path offered() {
        Path version = good.getParent().getFileName();
        return instance.resolve("system").resolve(NAME).resolve(version).resolve(good.getFileName());
    }

    /** What became of the jar. */
    enum Damage {
        HALF,
        NOTHING,
        OTHER;

        byte[] of(byte[] jar) {
            return switch (this) {
                case HALF -> Arrays.copyOf(jar, jar.length / 2);
                case NOTHING -> new byte[0];
                case OTHER -> "404 Not Found".repeat(100).getBytes(UTF_8);
            };
        }
    }
}
