// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal of a whole street, and the same once more on the warm server. */
class RehearsalBench {
    @TempDir
    private Path folder;

    @Test
    void ofAWholeStreet() throws IOException {
        String data = folder.resolve("data").toString();
        Path report = folder.resolve("rehearsal.jsonl");
        Duration java = Programs.javaVersion().well().took();
        try {
            Programs.huanjie(Map.of(), "start", "--data", data, "--port", Integer.toString(Programs.freePort()))
                    .well();
            Duration first = rehearse(data, report);
            Duration again = rehearse(data, report);
            Figures.duration("rehearsal on a fresh server", first, "java -version", java);
            Figures.duration("rehearsal once more, warm", again, "rehearsal on a fresh server", first);
            Figures.amount("requests of one rehearsal", lines(report), "requests");
        } finally {
            Programs.huanjie(Map.of(), "stop", "--data", data);
        }
    }

    private static Duration rehearse(String data, Path report) {
        return Programs.huanjie(Map.of(), "rehearse", "--data", data, "--report", report.toString())
                .well()
                .took();
    }

    private static long lines(Path report) throws IOException {
        try (Stream<String> all = Files.lines(report)) {
            return all.count();
        }
    }
}
