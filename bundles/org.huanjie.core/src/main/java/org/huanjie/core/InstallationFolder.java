// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core;

import java.nio.file.Path;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where the installation keeps files that do not belong into the database: the folder {@code folder} of the configuration
 * {@code org.huanjie.core}, otherwise the container's data folder.
 */
@Component(service = InstallationFolder.class, configurationPid = "org.huanjie.core")
public final class InstallationFolder {
    private final Path folder;

    @Activate
    public InstallationFolder(BundleContext context, Map<String, Object> configuration) {
        String data = context.getProperty("karaf.data");
        this.folder = Path.of(String.valueOf(configuration.getOrDefault("folder", data == null ? "." : data)));
    }

    InstallationFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of a test. */
    public static InstallationFolder at(Path folder) {
        return new InstallationFolder(folder);
    }

    /** A file in it. */
    public Path file(String name) {
        return folder.resolve(name);
    }
}
