// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was measured: a line for people, and a JSON line in {@code target/benchmarks.jsonl}. No figure is judged. */
final class Figures {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RESULTS = Path.of(System.getProperty("bench.results", "benchmarks.jsonl"));

    private Figures() {}

    /**
     * @param beside what was measured in the same run to compare with
     */
    static void duration(String what, Duration took, String beside, Duration other) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("milliseconds", took.toMillis());
        line.put("beside", beside);
        line.put("besideMilliseconds", other.toMillis());
        line.put("ratioInHundredths", hundredths(took, other));
        keep(
                line,
                "%-46s %9d ms   %-34s %9d ms   ratio %s",
                what,
                took.toMillis(),
                beside,
                other.toMillis(),
                decimal(hundredths(took, other)));
    }

    /** A pace, beside the pace of something that reads the same rows. */
    static void pace(String what, int rows, Duration took, String beside, Duration other) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("rows", rows);
        line.put("milliseconds", took.toMillis());
        line.put("rowsPerSecond", perSecond(rows, took));
        line.put("beside", beside);
        line.put("besideRowsPerSecond", perSecond(rows, other));
        line.put("ratioInHundredths", hundredths(took, other));
        keep(
                line,
                "%-46s %9d rows/s   %-34s %9d rows/s   ratio %s",
                what,
                perSecond(rows, took),
                beside,
                perSecond(rows, other),
                decimal(hundredths(took, other)));
    }

    /** An amount of something. */
    static void amount(String what, long amount, String unit) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("amount", amount);
        line.put("unit", unit);
        keep(line, "%-46s %9d %s", what, amount, unit);
    }

    private static long perSecond(int rows, Duration took) {
        return rows * 1000L / Math.max(1, took.toMillis());
    }

    private static long hundredths(Duration took, Duration other) {
        return took.toMillis() * 100 / Math.max(1, other.toMillis());
    }

    private static String decimal(long hundredths) {
        return hundredths / 100 + "." + String.format(Locale.ROOT, "%02d", hundredths % 100);
    }

    private static void keep(Map<String, Object> line, String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
        try {
            Files.createDirectories(RESULTS.toAbsolutePath().getParent());
            Files.writeString(
                    RESULTS,
                    JSON.writeValueAsString(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
