// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.console.Console;
import org.huanjie.api.console.VendorFacts;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.web.RestResource;
import org.huanjie.shell.report.Installation;
import org.huanjie.shell.report.Storage;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Looks around in the container; what is not there is not there, and nothing is started by looking. */
final class Survey {
    private static final String OURS = "org.huanjie.";

    private final BundleContext context;

    Survey(BundleContext context) {
        this.context = context;
    }

    Installation look() {
        Storage storage = new StorageSurvey(context).look();
        return new Installation(
                storage,
                service(SignIn.class).isPresent(),
                service(RestResource.class).isPresent(),
                modules(),
                stuck(),
                service(VendorFacts.class).map(VendorFacts::offers).orElse(List.of()),
                storage.answers() ? streets() : -1,
                firstPassword());
    }

    private Set<ModuleName> modules() {
        Set<ModuleName> modules = new HashSet<>();
        try {
            for (ServiceReference<InstalledModule> reference :
                    context.getServiceReferences(InstalledModule.class, null)) {
                Optional.ofNullable(context.getService(reference)).ifPresent(module -> modules.add(module.name()));
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
