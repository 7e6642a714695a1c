// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL as an office runs it: every commit is written to the disk (the package switches that off), and the user {@code huanjie}
 * needs a password (the package lets everybody in).
 */
public final class PostgreSql implements AutoCloseable {
    public static final String USER = "huanjie";
    /** With signs that mean something to a properties file. */
    public static final String PASSWORD = "Pg#7=x\\q9Zk4-27tt";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private PostgreSql(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.server = run();
    }

    /** A new one with the empty database {@code huanjie}, which keeps its rows in the folder. */
    public static PostgreSql start(Path folder) {
        PostgreSql made = new PostgreSql(folder, Ports.free());
        made.letTheOfficeIn();
        return made;
    }

    /** The same rows at the same address once more, after {@link #close}. */
    public void startAgain() {
        server = run();
    }

    /** Address of the database {@code huanjie}. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/huanjie";
    }

    /** A connection to the database {@code huanjie}, as its owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, PASSWORD);
    }

    /** Throws the database {@code huanjie} away and makes an empty one; nobody may be connected. */
    public void empty() {
        asMaster("drop database huanjie", "create database huanjie owner " + USER);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private void letTheOfficeIn() {
        Path rules = folder.resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all " + USER + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asMaster(
                "create role " + USER + " login password '" + PASSWORD + "'",
                "create database huanjie owner " + USER,
                "select pg_reload_conf()");
    }

    private void asMaster(String... statements) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
