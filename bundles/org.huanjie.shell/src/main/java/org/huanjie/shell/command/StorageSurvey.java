// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huanjie.shell.report.Storage;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** Looks at our data source and at what it stands on. Types that the container may not have are asked for by name. */
final class StorageSurvey {
    private static final String CONFIGURED = "(&(service.factoryPid=org.ops4j.datasource)(dataSourceName=huanjie))";
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
        Map<String, Object> configured = configured();
        String driver = text(configured.get(DRIVER_NAME));
        long drivers = named(FACTORY).stream()
                .filter(factory -> driver.equals(text(factory.getProperty(DRIVER_NAME))))
                .count();
        return new Storage(
                text(configured.get("url")),
                Boolean.parseBoolean(text(configured.get("xa"))),
                (int) drivers,
                named(MANAGER).size(),
                answers());
    }

    private Map<String, Object> configured() {
        ServiceReference<ConfigurationAdmin> admin = context.getServiceReference(ConfigurationAdmin.class);
        try {
            Configuration[] found =
                    admin == null ? null : context.getService(admin).listConfigurations(CONFIGURED);
            return found == null ? Map.of() : FrameworkUtil.asMap(found[0].getProperties());
        } catch (IOException | InvalidSyntaxException e) {
            throw new IllegalStateException("a fixed filter: " + CONFIGURED, e);
        }
    }

    private List<ServiceReference<?>> named(String type) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type, null);
            return found == null ? List.of() : Arrays.asList(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter at all", e);
        }
    }

    private boolean answers() {
        try {
            Collection<ServiceReference<DataSource>> sources = context.getServiceReferences(DataSource.class, SOURCE);
            return sources.stream()
                    .findFirst()
                    .map(context::getService)
                    .filter(StorageSurvey::answers)
                    .isPresent();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("a fixed filter: " + SOURCE, e);
        }
    }

    private static boolean answers(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
