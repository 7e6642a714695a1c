// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huanjie.itests.kit.ContainerAdmin;
import org.huanjie.itests.kit.Ports;
import org.huanjie.itests.kit.RestClient;

/** A container of other people: unpacked, with ports and a user of its own, started in an empty home. */
final class Host implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HostKind kind;
    private final Path folder;
    private final Settings settings;
    private Process process;

    private Host(HostKind kind, Path folder) {
        this.kind = kind;
        this.folder = folder;
        this.settings = new Settings(folder.resolve("etc"), Ports.free(), Ports.free());
    }

    /** Unpacks it and starts it; a stock container gets the probe, as the others have it. */
    static Host start(HostKind kind, Path folder) {
        Archive.unpack(Path.of(System.getProperty(kind.archive())), folder);
        Host host = new Host(kind, folder);
        host.settings.write();
        host.run();
        if (kind == HostKind.STOCK) {
            host.console("bundle:install --start file:" + System.getProperty("probe.archive"));
        }
        return host;
    }

    HostKind kind() {
        return kind;
    }

    Path folder() {
        return folder;
    }

    /** Address without path. */
    String address() {
        return "http://127.0.0.1:" + settings.http();
    }

    /** A client of our interface, without a session. */
    RestClient rest() {
        return RestClient.at(address());
    }

    ContainerAdmin admin() {
        return new ContainerAdmin(folder);
    }

    /** All bundles and their wires. */
    Wiring wiring() {
        return Wiring.of(admin().ask("org.oa.probe:type=Wiring", "dump"));
    }

    /** One command as the IT department types it; a command that fails fails the test. */
    String console(String command) {
        return Console.run(folder, settings.ssh(), command);
    }

    /** Stops it in good order and starts it again. */
    void restart() {
        stop();
        run();
    }

    @Override
    public void close() {
        stop();
    }

    private void run() {
        Path home = folder.resolveSibling("home");
        try {
            Files.createDirectories(home);
            ProcessBuilder builder = new ProcessBuilder(
                            folder.resolve("bin/karaf").toString(), "daemon")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolveSibling("console.log").toFile());
            builder.environment()
                    .putAll(Map.of(
                            "HOME", home.toString(),
                            "JAVA_HOME", System.getProperty("java.home"),
                            "EXTRA_JAVA_OPTS", "-Xmx768m -Dfile.encoding=UTF-8 -Duser.home=" + home));
            List.of("KARAF_HOME", "KARAF_BASE", "KARAF_DATA", "KARAF_ETC").forEach(builder.environment()::remove);
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        admin().awaitComplete(PATIENCE);
        Traffic.awaitAll(address(), kind.pages(), PATIENCE);
    }

    private void stop() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The host did not end", e);
        }
    }
}
