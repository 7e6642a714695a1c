// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huanjie.itests.kit.ContainerAdmin;
import org.huanjie.itests.kit.Ports;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.RestClient;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** A stock Karaf with our features, run by Pax Exam in a process of its own. */
public final class Container implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final int port = Ports.free();
    private final Path folder;
    private final Optional<PostgreSql> server;
    private TestContainer running;
    private ProcessHandle process;

    private Container(Path folder, Optional<PostgreSql> server) {
        this.folder = folder;
        this.server = server;
    }

    static Container start(Database database) {
        try {
            Path work = Files.createDirectories(Path.of("target", "exam").toAbsolutePath());
            Path folder = Files.createTempDirectory(work, database.name().toLowerCase(java.util.Locale.ROOT) + "-");
            Optional<PostgreSql> server = database == Database.POSTGRESQL
                    ? Optional.of(PostgreSql.start(folder.resolve("postgresql")))
                    : Optional.empty();
            Container made = new Container(folder, server);
            made.run(Options.fresh(folder, made.port));
            made.rest().awaitModules(PATIENCE, Set.of("ROSTER", "PROCEDURE", "ELECTION", "APPROVAL"));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client without a session. */
    public RestClient rest() {
        return RestClient.at("http://127.0.0.1:" + port);
    }

    /** The container as the IT department sees it. */
    public ContainerAdmin admin() {
        return new ContainerAdmin(instance());
    }

    /** The folder of the instance: {@code etc}, {@code data}. */
    public Path instance() {
        try (Stream<Path> unpacked = Files.walk(folder, 3)) {
            return unpacked.filter(p -> Files.isDirectory(p.resolve("etc")) && Files.isDirectory(p.resolve("system")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the PostgreSQL away, does the work, and puts it back; the container knows nothing of it. */
    void withoutDatabase(Runnable work) {
        PostgreSql database = server.orElseThrow();
        database.close();
        try {
            work.run();
        } finally {
            database.startAgain();
        }
    }

    /** Stops the container in good order and starts the same instance again. */
    public void restart() {
        restartAfter(() -> {});
    }

    /** Stops the container in good order, does the work on its files, and starts the same instance again. */
    void restartAfter(Runnable work) {
        stop();
        work.run();
        run(Options.again(folder, port));
    }

    /** Takes the process away in the middle of whatever it does, as a power failure would, and starts the instance again. */
    public void killAndRestart() {
        process.destroyForcibly();
        awaitEnd();
        running.stop();
        run(Options.again(folder, port));
    }

    @Override
    public void close() {
        stop();
        server.ifPresent(PostgreSql::close);
    }

    private void run(Options options) {
        server.ifPresent(options::on);
        Set<Long> before = children().map(ProcessHandle::pid).collect(Collectors.toSet());
        try {
            ExamSystem system = PaxExamRuntime.createServerSystem(options.toArray());
            running = PaxExamRuntime.createContainer(system);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running.start();
        process = newChild(before);
        rest().awaitStatus(PATIENCE, process::isAlive);
        admin().awaitSettled(PATIENCE);
    }

    /** Pax Exam starts the process from a thread of its own and does not say which it is. */
    private static ProcessHandle newChild(Set<Long> before) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            Optional<ProcessHandle> found = children()
                    .filter(child -> !before.contains(child.pid()) && isJava(child))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("Pax Exam started no process");
    }

    private void stop() {
        running.stop();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("The container did not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current().children();
    }

    private static boolean isJava(ProcessHandle child) {
        return child.info().command().filter(c -> c.endsWith("java")).isPresent();
    }
}
