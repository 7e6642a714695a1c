// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The data folder of a server that was stopped: its database and its files, with the key that lies beside them. */
public final class DataFolder {
    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The whole database, encrypted values in the clear. */
    public Contents database() {
        FieldKey key = FieldKey.of(folder.resolve("karaf-data/huanjie-field.key"));
        Properties source = source();
        try (Connection connection = DriverManager.getConnection(
                        url(source), source.getProperty("user", ""), source.getProperty("password", ""));
                Statement statement = connection.createStatement()) {
            List<Table> tables = new ArrayList<>();
            for (String name : names(connection)) {
                tables.add(read(statement, name, key));
            }
            return Contents.of(tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(Properties source) {
        String url = source.getProperty("url")
                .replace("${karaf.data}", folder.resolve("karaf-data").toString());
        return url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    }

    private Properties source() {
        Properties source = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("app/etc/org.ops4j.datasource-huanjie.cfg"))) {
            source.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return source;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static Table read(Statement statement, String name, FieldKey key) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from \"" + name + "\"")) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            List<Map<String, String>> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row(rows, columns, key));
            }
            return new Table(name.toLowerCase(Locale.ROOT), columns, read);
        }
    }

    private static Map<String, String> row(ResultSet rows, List<String> columns, FieldKey key) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = rows.getString(i + 1);
            if (value != null) {
                row.put(columns.get(i), key.clear(value));
            }
        }
        return row;
    }

    /**
     * The files that a running server writes, without the database, the key, the first password (which are what they are), and
     * without what Karaf derives from the distribution.
     */
    public List<Text> files() {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("karaf-data", "run", "etc")) {
            found.addAll(below(folder.resolve(part)));
        }
        return found.stream().map(file -> Text.of(folder, file)).toList();
    }

    private static List<Path> below(Path top) {
        List<String> left = List.of(
                "cache",
                "generated-bundles",
                "kar",
                "huanjie-db",
                "huanjie-field.key",
                "huanjie-first-password",
                "console");
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            !left.contains(top.relativize(file).getName(0).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first password, which stands once in the log as documented. */
    public String firstPassword() {
        try {
            return Files.readString(folder.resolve("karaf-data/huanjie-first-password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
