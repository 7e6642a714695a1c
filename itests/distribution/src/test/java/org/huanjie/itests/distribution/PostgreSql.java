// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL as an office runs it: every commit is written to the disk (the package switches that off), and the user {@code huanjie}
 * needs a password (the package lets everybody in).
 */
final class PostgreSql implements AutoCloseable {
    static final String USER = "huanjie";
    /** With signs that mean something to a properties file. */
    static final String PASSWORD = "Pg#7=x\\q9Zk4-27tt";

    private final EmbeddedPostgres server;

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgreSql start(Path folder) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        Path rules = folder.resolve("pg_hba.conf");
        Files.writeString(rules, "host all " + USER + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
            statement.execute("create database huanjie owner " + USER);
            statement.execute("select pg_reload_conf()");
        }
        return new PostgreSql(server);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/huanjie";
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
