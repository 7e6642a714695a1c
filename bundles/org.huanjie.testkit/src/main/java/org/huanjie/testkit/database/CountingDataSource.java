// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Wraps a data source so that every execution on its connections is counted. */
final class CountingDataSource {
    private CountingDataSource() {}

    static DataSource around(DataSource source, StatementCounter counter) {
        return proxy(
                DataSource.class,
                source,
                (method, args, result) ->
                        result instanceof Connection connection ? connection(connection, counter) : result);
    }

    private static Connection connection(Connection connection, StatementCounter counter) {
        return proxy(Connection.class, connection, (method, args, result) -> {
            if (result instanceof PreparedStatement prepared && args != null && args[0] instanceof String sql) {
                return proxy(PreparedStatement.class, prepared, counting(counter, sql));
            }
            return result instanceof Statement statement
                    ? proxy(Statement.class, statement, counting(counter, "?"))
                    : result;
        });
    }

    private static After counting(StatementCounter counter, String prepared) {
        return (method, args, result) -> {
            if (method.getName().startsWith("execute")) {
                counter.add(args != null && args.length > 0 && args[0] instanceof String sql ? sql : prepared);
            }
            return result;
        };
    }

    /** Looks at a call that has been made and may replace its result. */
    @FunctionalInterface
    private interface After {
        @Nullable
        Object see(Method method, Object @Nullable [] args, @Nullable Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler = (self, method, args) -> {
            try {
                return after.see(method, args, method.invoke(target, args));
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? CountingDataSource.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                handler));
    }
}
