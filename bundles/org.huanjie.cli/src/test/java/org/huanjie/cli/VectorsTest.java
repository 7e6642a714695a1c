// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of the reference, asked through the command line as an office would. */
class VectorsTest {
    private static final Map<String, JsonNode> ANSWERS = new HashMap<>();

    private static JsonNode vectors;

    @BeforeAll
    static void askAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("vectors.json");
        try (InputStream in = Objects.requireNonNull(VectorsTest.class.getResourceAsStream("/vectors.json"))) {
            Files.copy(in, file);
        }
        vectors = RuleCaseFile.JSON.readTree(file.toFile());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = Main.run(
                List.of("rules", file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

        assertThat(code).isZero();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            JsonNode answer = RuleCaseFile.JSON.readTree(line);
            ANSWERS.put(answer.get("id").textValue(), answer.get("answer"));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyVectorIsAnsweredAsExpectedWithReasons() {
        assertThat(vectors).hasSize(60);
        return StreamSupport.stream(vectors.spliterator(), false)
                .map(vector -> DynamicTest.dynamicTest(
                        vector.get("id").textValue() + " " + vector.get("kind").textValue(), () -> holds(vector)));
    }

    private static void holds(JsonNode vector) {
        JsonNode answer = ANSWERS.get(vector.get("id").textValue());
        vector.get("expect")
                .properties()
                .forEach(field -> assertThat(answer.get(field.getKey()))
                        .as("%s of %s", field.getKey(), answer)
                        .isEqualTo(field.getValue()));
        assertThat(answer.get("reasons")).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.get("text").textValue()).isNotBlank().doesNotContain("{");
            assertThat(reason.get("textEn").textValue()).isNotBlank().doesNotContain("{");
            assertThat(reason.get("clause").textValue()).isNotBlank();
        });
    }
}
