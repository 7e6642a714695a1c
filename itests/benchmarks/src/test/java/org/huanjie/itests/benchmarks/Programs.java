// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs as a person at a terminal would, and says how long they took. */
final class Programs {
    private static final Path ROOT =
            Path.of(System.getProperty("huanjie.root", ".")).toAbsolutePath().normalize();

    private Programs() {}

    /** How a program ended. */
    record Ended(Duration took, int exit, String said) {
        Ended well() {
            if (exit != 0) {
                throw new IllegalStateException("exit " + exit + ": " + said);
            }
            return this;
        }
    }

    /** {@code ./huanjie} with what is built. */
    static Ended huanjie(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("huanjie").toString()));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    /** The same Java, saying its version: what every start of a Java program costs here at least. */
    static Ended javaVersion() {
        return run(
                Map.of(),
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
    }

    static Ended run(Map<String, String> environment, List<String> command) {
        try {
            Path said = Files.createTempFile("bench", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("HUANJIE_BUILD", "never");
            builder.environment().putAll(environment);
            long begin = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("No end after twenty minutes: " + command);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            return new Ended(took, process.exitValue(), Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
