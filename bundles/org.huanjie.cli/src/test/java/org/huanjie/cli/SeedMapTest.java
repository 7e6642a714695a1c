// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/seed-map.md tells the truth: S01–S49 each once, with steps, classes and tests that exist, and no rule of law left out. */
class SeedMapTest {
    private static final Pattern ROW =
            Pattern.compile("\\| (S\\d\\d) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern RULE_OF_LAW =
            Pattern.compile("(?m)^/\\*\\* [SL]\\d\\d[^\n]*\npublic final class (\\w+(?:Rule|Bar))\\b");

    private static Path root;
    private static String map;
    private static Set<String> classes;

    @BeforeAll
    static void readTheSources() throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("docs/seed-map.md"))) {
            at = at.getParent();
        }
        root = at;
        map = Files.readString(root.resolve("docs/seed-map.md"));
        classes = sources().stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void everyRowStandsOnceAndInOrder() {
        List<String> expected = new ArrayList<>();
        for (int row = 1; row <= 49; row++) {
            expected.add("S%02d".formatted(row));
        }

        assertThat(groups(ROW, map, 1)).isEqualTo(expected);
    }

    @Test
    void everyStepNamedIsAStepOfTheProcedure() throws IOException {
        String procedure = Files.readString(
                root.resolve("bundles/org.huanjie.procedure/src/main/resources/definitions/process.yaml"));
        List<String> steps = groups(ROW, map, 2).stream()
                .flatMap(cell -> Stream.of(cell.split(",")))
                .map(String::strip)
                .filter(step -> !step.equals("—") && !step.equals("every step"))
                .toList();

        assertThat(steps)
                .hasSizeGreaterThan(40)
                .allSatisfy(step -> assertThat(procedure).contains("id: " + step + ","));
    }

    @Test
    void everyClassAndTestNamedExists() {
        List<String> named = groups(CLASS_NAME, map, 1);

        assertThat(named).hasSizeGreaterThan(60).allMatch(classes::contains);
    }

    @Test
    void everyRuleOfLawIsInTheMap() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Path source : sources()) {
            if (source.toString().contains("/rule/")) {
                rules.addAll(groups(RULE_OF_LAW, Files.readString(source), 1));
            }
        }

        assertThat(rules).hasSizeGreaterThan(35);
        assertThat(groups(CLASS_NAME, map, 1)).containsAll(rules);
    }

    @Test
    void aRowWithoutCodeSaysWhy() {
        Matcher row = ROW.matcher(map);
        while (row.find()) {
            if (row.group(3).strip().equals("—")) {
                assertThat(row.group(4).strip()).as(row.group(1)).hasSizeGreaterThan(20);
            }
        }
    }

    private static List<String> groups(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(match -> match.group(group)).toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            return files.filter(path ->
                            path.toString().endsWith(".java") && path.toString().contains("/src/"))
                    .toList();
        }
    }
}
