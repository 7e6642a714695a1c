// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.huanjie.itests.kit.Ports;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.Script;

/** One node: the script with a data folder of its own, over a database that others use too. It takes what is built as it is. */
final class Node implements AutoCloseable {
    private static final Map<String, String> OFFICE =
            Map.of("HUANJIE_DATABASE_USER", PostgreSql.USER, "HUANJIE_DATABASE_PASSWORD", PostgreSql.PASSWORD);

    private final Path data;
    private final PostgreSql database;
    private final int port = Ports.free();

    /** Not started yet. */
    Node(Path data, PostgreSql database) {
        this.data = data;
        this.database = database;
    }

    /** Lays the key file of the installation into the folder, as an administrator copies it to every node. */
    void give(String key) {
        try {
            Files.createDirectories(data.resolve("karaf-data"));
            Path file = data.resolve("karaf-data/huanjie-field.key");
            Files.writeString(file, key);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts, and waits until it is complete. */
    Script.Answer start() {
        return script(
                "start", "--port", Integer.toString(port), "--data", data.toString(), "--database", database.url());
    }

    /** Stops in good order, takes the distribution anew as when a newer one has come, and starts again. */
    Script.Answer update() {
        close();
        try {
            Files.delete(data.resolve("run/distribution"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start();
    }

    /** Starts while something else goes on. */
    CompletableFuture<Script.Answer> starting() {
        return CompletableFuture.supplyAsync(this::start);
    }

    /** Pulls the plug: no signal that the server could answer. @return false if it does not run (any more) */
    boolean kill() {
        Optional<ProcessHandle> process =
                read("run/pid").map(Long::parseLong).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        process.ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
        return process.isPresent();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The one-time password, if this node made the first account. */
    Optional<String> firstPassword() {
        return read("karaf-data/huanjie-first-password");
    }

    @Override
    public void close() {
        script("stop", "--data", data.toString());
    }

    private Optional<String> read(String file) {
        try {
            return Files.exists(data.resolve(file))
                    ? Optional.of(Files.readString(data.resolve(file)).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Script.Answer script(String... arguments) {
        return Script.run(OFFICE, arguments);
    }
}
