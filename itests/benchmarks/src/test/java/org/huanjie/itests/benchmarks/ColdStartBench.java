// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command to the first REST answer that says ready: on an empty data folder, and on one that has been used. */
class ColdStartBench {
    @TempDir
    private Path folder;

    @Test
    void untilTheFirstAnswer() throws Exception {
        String data = folder.resolve("data").toString();
        String port = Integer.toString(Programs.freePort());
        Programs.javaVersion().well();
        Duration java = Programs.javaVersion().well().took();
        StockKaraf stock = StockKaraf.unpackedIn(Files.createDirectory(folder.resolve("stock")));
        Duration stockFirst = stock.start();

        Duration empty = start(data, port);
        Duration used = start(data, port);

        Figures.duration("cold start, empty data folder", empty, "stock Karaf, first start", stockFirst);
        Figures.duration("cold start, empty data folder", empty, "java -version", java);
        Figures.duration("cold start, used data folder", used, "stock Karaf, first start", stockFirst);
        Figures.duration("cold start, used data folder", used, "java -version", java);
    }

    private static Duration start(String data, String port) {
        try {
            return Programs.huanjie(Map.of(), "start", "--data", data, "--port", port)
                    .well()
                    .took();
        } finally {
            Programs.huanjie(Map.of(), "stop", "--data", data);
        }
    }
}
