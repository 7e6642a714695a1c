// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.huanjie.itests.kit.PostgreSql;

/** An office's database as a former release left it, and what that release answered over it. Frozen: see {@code releases/README.md}. */
final class FormerRelease {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String version;

    FormerRelease(String version) {
        this.version = version;
    }

    /** The key of the sealed values in its rows. */
    static String key() {
        return "5e".repeat(32) + "\n";
    }

    /** What one person read. */
    record Read(String login, String path, JsonNode answer) {}

    /** Lays its tables and rows into an empty database. */
    void restore(PostgreSql database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(text("database.sql.gz"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it answered then. */
    List<Read> reads() {
        List<Read> reads = new ArrayList<>();
        text("answers.jsonl.gz").lines().forEach(line -> reads.add(read(line)));
        return reads;
    }

    private static Read read(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            return new Read(read.path("login").asText(), read.path("path").asText(), read.path("answer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        String resource = "/releases/" + version + "/" + name;
        try (InputStream packed = FormerRelease.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IllegalStateException("No " + resource);
            }
            return new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
