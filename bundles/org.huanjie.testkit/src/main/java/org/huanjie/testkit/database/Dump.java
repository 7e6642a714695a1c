// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Everything the tables of the slices hold, as text: to show what may not be in it. */
public final class Dump {
    private Dump() {}

    /** All rows, one a line. */
    public static String of(TestDatabase database) {
        StringBuilder text = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TestDatabase.tables(connection)) {
                text.append(table).append('\n');
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    append(rows, text);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void append(ResultSet rows, StringBuilder text) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                text.append(rows.getString(column)).append('\t');
            }
            text.append('\n');
        }
    }
}
