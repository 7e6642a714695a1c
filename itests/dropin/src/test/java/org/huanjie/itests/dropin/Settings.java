// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.itests.kit.ContainerAdmin;
import org.huanjie.itests.kit.Ports;

/** The doors of a container: every one on the loopback, on a port of its own. */
record Settings(Path etc, int http, int ssh) {
    void write() {
        put("org.ops4j.pax.web.cfg", "org.osgi.service.http.port", http);
        put("org.ops4j.pax.web.cfg", "org.ops4j.pax.web.listening.addresses", "127.0.0.1");
        put("org.apache.karaf.shell.cfg", "sshPort", ssh);
        put("org.apache.karaf.shell.cfg", "sshHost", "127.0.0.1");
        put("org.apache.karaf.management.cfg", "rmiRegistryHost", "127.0.0.1");
        put("org.apache.karaf.management.cfg", "rmiRegistryPort", Ports.free());
        put("org.apache.karaf.management.cfg", "rmiServerHost", "127.0.0.1");
        put("org.apache.karaf.management.cfg", "rmiServerPort", Ports.free());
        put(
                "users.properties",
                ContainerAdmin.USER,
                ContainerAdmin.PASSWORD + ",admin,manager,viewer,systembundles,ssh");
    }

    private void put(String file, String key, Object value) {
        Path path = etc.resolve(file);
        try {
            List<String> lines = new ArrayList<>(Files.exists(path) ? Files.readAllLines(path) : List.of());
            lines.removeIf(line -> line.split("=", 2)[0].strip().equals(key));
            lines.add(key + " = " + value);
            Files.write(path, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
