// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What an IT department has got from us, and what it chooses of it. */
final class Delivery {
    private static final String VERSION = System.getProperty("huanjie.version");

    private static final List<String> CHOSEN = List.of(
            "huanjie-h2",
            "huanjie-roster",
            "huanjie-procedure",
            "huanjie-election",
            "huanjie-approval",
            "huanjie-shell");

    private Delivery() {}

    /** The release under test, as Maven writes it. */
    static String version() {
        return VERSION;
    }

    static Path kar() {
        return folder().resolve("huanjie-" + VERSION + ".kar");
    }

    static Path repository() {
        return folder().resolve("huanjie-" + VERSION + "-repository.zip");
    }

    /** The folder with both and their sums. */
    static Path folder() {
        return Path.of(System.getProperty("huanjie.delivery")).normalize();
    }

    /** All that was chosen in one command: resolved once, started once. */
    static String install() {
        return "feature:install " + String.join(" ", CHOSEN);
    }

    static String uninstall() {
        return "feature:uninstall " + String.join(" ", CHOSEN);
    }

    /** To a release that the container knows, later or earlier than the one that runs. */
    static String changeTo(String version) {
        String osgi = version.replace('-', '.');
        return "feature:install --upgrade "
                + CHOSEN.stream().map(feature -> feature + "/" + osgi).collect(Collectors.joining(" "));
    }
}
