// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The container as Apache delivers it, with nothing of ours: up when its remote shell can be reached. */
final class StockKaraf {
    private final Path folder;
    private final int port = Programs.freePort();

    private StockKaraf(Path folder) {
        this.folder = folder;
    }

    static StockKaraf unpackedIn(Path folder) {
        Programs.run(
                        Map.of(),
                        List.of(
                                "tar",
                                "xzf",
                                System.getProperty("karaf.archive"),
                                "-C",
                                folder.toString(),
                                "--strip-components=1"))
                .well();
        StockKaraf made = new StockKaraf(folder);
        made.set("org.apache.karaf.shell.cfg", "sshPort", made.port);
        made.set("org.apache.karaf.management.cfg", "rmiRegistryPort", Programs.freePort());
        made.set("org.apache.karaf.management.cfg", "rmiServerPort", Programs.freePort());
        return made;
    }

    private void set(String file, String key, int value) {
        Path settings = folder.resolve("etc").resolve(file);
        try {
            String text = Files.readString(settings).replaceAll("(?m)^" + key + " *=.*$", key + " = " + value);
            Files.writeString(settings, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long it takes until it is up; it is stopped afterwards. */
    Duration start() {
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        long begin = System.nanoTime();
        Programs.run(environment, List.of(folder.resolve("bin/start").toString()))
                .well();
        long patience = begin + Duration.ofMinutes(5).toNanos();
        while (!reachable() && System.nanoTime() < patience) {
            Thread.onSpinWait();
            pause();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        Programs.run(environment, List.of(folder.resolve("bin/stop").toString()));
        return took;
    }

    private boolean reachable() {
        try (Socket shell = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return shell.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
