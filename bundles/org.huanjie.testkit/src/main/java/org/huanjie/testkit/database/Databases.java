// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.commons.dbcp2.managed.BasicManagedDataSource;
import org.huanjie.api.id.Ids;

/** Makes the connection pools of test databases, each with a database or schema of its own. */
final class Databases {
    private Databases() {}

    static BasicManagedDataSource pool() {
        BasicManagedDataSource pool = new BasicManagedDataSource();
        pool.setTransactionManager(TestTransactionManager.get());
        pool.setUrl(url());
        pool.setMaxTotal(20);
        return pool;
    }

    private static String url() {
        String name = "t" + Ids.random().replace("-", "");
        String postgres = System.getProperty("huanjie.test.jdbc", "");
        if (postgres.isEmpty()) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        try (Connection connection = DriverManager.getConnection(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres + (postgres.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }
}
