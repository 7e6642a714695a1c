// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A PostgreSQL of the test's own. Its package switches fsync off by default, which would make every durability test a lie. */
final class PostgreSql implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private PostgreSql(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.server = run();
    }

    /** A new one, which keeps its rows in the folder. */
    static PostgreSql start(Path folder, int port) {
        return new PostgreSql(folder, port);
    }

    /** The same rows at the same address once more, after {@link #close}. */
    void startAgain() {
        server = run();
    }

    private EmbeddedPostgres run() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return "postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
