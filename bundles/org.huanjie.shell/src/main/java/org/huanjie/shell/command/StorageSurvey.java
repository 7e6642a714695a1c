// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.huanjie.shell.report.Storage;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Looks at our data source and at what it stands on. Types that the container may not have are asked for by name. */
final class StorageSurvey {
    private static final String SOURCE = "(osgi.jndi.service.name=huanjie)";
    private static final String FACTORY = "org.osgi.service.jdbc.DataSourceFactory";
    private static final String MANAGER = "javax.transaction.TransactionManager";
    private static final String DRIVER_NAME = "osgi.jdbc.driver.name";
    private static final int SECONDS = 3;

    private final BundleContext context;

    StorageSurvey(BundleContext context) {
        this.context = context;
    }

    Storage look() {
        int managers = named(MANAGER).size();
        try {
            Collection<ServiceReference<DataSource>> sources = context.getServiceReferences(DataSource.class, SOURCE);
            return sources.stream()
                    .findFirst()
                    .map(source -> look(source, managers))
                    .orElseGet(() -> new Storage("", false, false, 0, managers));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("a fixed filter: " + SOURCE, e);
        }
    }

    /** The address is as configured; the password is not among the properties. */
    private Storage look(ServiceReference<DataSource> source, int managers) {
        String driver = text(source, DRIVER_NAME);
        long drivers = named(FACTORY).stream()
                .filter(factory -> driver.equals(text(factory, DRIVER_NAME)))
                .count();
        return new Storage(
                text(source, "url"),
                Boolean.parseBoolean(text(source, "xa")),
                answers(context.getService(source)),
                (int) drivers,
                managers);
    }

    private List<ServiceReference<?>> named(String type) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type, null);
            return found == null ? List.of() : Arrays.asList(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter at all", e);
        }
    }

    private static String text(ServiceReference<?> reference, String property) {
        Object value = reference.getProperty(property);
        return value == null ? "" : value.toString();
    }

    private static boolean answers(@Nullable DataSource source) {
        if (source == null) {
            return false;
        }
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
