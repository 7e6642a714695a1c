// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.huanjie.api.console.Console;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.web.RestResource;
import org.huanjie.shell.report.Installation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Looks around in the container; what is not there is not there, and nothing is started by looking. */
final class Survey {
    private static final String OURS = "org.huanjie.";
    private static final String SOURCE = "(osgi.jndi.service.name=huanjie)";
    private static final int SECONDS = 3;

    private final BundleContext context;

    Survey(BundleContext context) {
        this.context = context;
    }

    Installation look() {
        Optional<DataSource> source = source();
        boolean answers = source.map(Survey::answers).orElse(false);
        return new Installation(
                source.map(s -> url()).orElse(""),
                answers,
                service(SignIn.class).isPresent(),
                service(RestResource.class).isPresent(),
                modules(),
                stuck(),
                answers ? streets() : -1,
                firstPassword());
    }

    private Optional<DataSource> source() {
        try {
            return context.getServiceReferences(DataSource.class, SOURCE).stream()
                    .findFirst()
                    .map(context::getService);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("a fixed filter: " + SOURCE, e);
        }
    }

    /** The address as configured; the password is not part of it. */
    private String url() {
        try {
            return context.getServiceReferences(DataSource.class, SOURCE).stream()
                    .map(reference -> String.valueOf(reference.getProperty("url")))
                    .findFirst()
                    .orElse("");
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

    private Set<ModuleName> modules() {
        Set<ModuleName> modules = EnumSet.noneOf(ModuleName.class);
        try {
            for (ServiceReference<InstalledModule> reference :
                    context.getServiceReferences(InstalledModule.class, null)) {
                modules.add(context.getService(reference).name());
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter at all", e);
        }
        return modules;
    }

    private List<String> stuck() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null
                        && bundle.getSymbolicName().startsWith(OURS))
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .sorted()
                .toList();
    }

    private int streets() {
        return service(Console.class).map(console -> console.streets().size()).orElse(-1);
    }

    private boolean firstPassword() {
        String data = context.getProperty("karaf.data");
        return data != null && Files.exists(Path.of(data).resolve("huanjie-first-password"));
    }

    private <T> Optional<T> service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }
}
