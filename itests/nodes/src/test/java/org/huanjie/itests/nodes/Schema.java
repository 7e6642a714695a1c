// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.Script;

/** What the scripts of all slices say that must be there, and what of it is there: tables, indices, the history of each slice. */
final class Schema {
    private static final Pattern MADE = Pattern.compile("(?im)^create\\s+(?:unique\\s+)?(?:table|index)\\s+(hj_\\w+)");
    private static final Pattern SCRIPT = Pattern.compile("V0*(\\d+)__.*\\.sql");

    private Schema() {}

    /** Tables, indices and migrations (as {@code slice 1}) of the sources. */
    static Set<String> wanted() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Script.ROOT.resolve("bundles"))) {
            for (Path file : files.filter(Schema::isScript).toList()) {
                var version = SCRIPT.matcher(file.getFileName().toString());
                version.matches();
                names.add(file.getParent().getFileName() + " " + version.group(1));
                MADE.matcher(Files.readString(file)).results().forEach(made -> names.add(made.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static boolean isScript(Path file) {
        return file.toString().contains("/src/main/resources/db/")
                && SCRIPT.matcher(file.getFileName().toString()).matches();
    }

    /** Those of them that the database has; a migration that failed has not taken place. */
    static Set<String> found(PostgreSql database) throws SQLException {
        try (Connection connection = database.connect()) {
            Set<String> names = new TreeSet<>(texts(
                    connection,
                    "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                            + " where n.nspname = 'public' and relkind in ('r', 'i')"));
            for (String history : histories(names)) {
                String slice = history.replaceAll("hj_(\\w+)_schema", "$1");
                texts(connection, "select version from " + history + " where success and type = 'SQL'")
                        .forEach(version -> names.add(slice + " " + version.replaceFirst("^0+", "")));
            }
            names.retainAll(wanted());
            return names;
        }
    }

    private static List<String> histories(Set<String> tables) {
        return tables.stream().filter(name -> name.matches("hj_\\w+_schema")).toList();
    }

    /** True if the first history has been begun. */
    static boolean begun(PostgreSql database) throws SQLException {
        try (Connection connection = database.connect()) {
            return !texts(connection, "select relname from pg_class where relname = 'hj_core_schema'")
                    .isEmpty();
        }
    }

    /** The first column of what this finds. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
