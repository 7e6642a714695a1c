// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The module that the vendor of an office portal brings (办公门户), as its operators handle it: a jar, and a file with the books. */
final class PortalModule {
    private static final String BUNDLE = "cn.example.portal";

    private final Container karaf;

    PortalModule(Container karaf) {
        this.karaf = karaf;
    }

    /** Lays the bundle in. */
    void install() {
        karaf.admin().start(Path.of(System.getProperty("huanjie.vendor")));
    }

    /** Takes it out. */
    void uninstall() {
        karaf.admin().remove(BUNDLE);
    }

    /** What the portal's books say of the Party dues: {@code settled}, {@code open}, or something nobody can read. */
    void books(String dues) {
        try {
            Files.writeString(karaf.instance().resolve("etc").resolve(BUNDLE + ".cfg"), "dues = " + dues + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The overlay that comes with it, for this street. */
    static String overlay(String street) {
        try (InputStream in =
                Objects.requireNonNull(PortalModule.class.getResourceAsStream("/cn/example/portal/overlay.yaml"))) {
            return new String(in.readAllBytes(), UTF_8).replace("title: \"{street}\"", "title: \"" + street + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers and states of every other bundle. */
    List<String> others() {
        return karaf.admin().bundleStates().stream()
                .filter(row -> !row.contains("A vendor's module"))
                .toList();
    }
}
