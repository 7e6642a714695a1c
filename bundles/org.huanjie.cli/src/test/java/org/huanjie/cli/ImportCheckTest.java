// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCheckTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-22T01:00:00Z"), ZoneOffset.UTC);
    private static final String ROSTER = """
            姓名,性别,入党时间,转正时间,党员类别,身份证号
            张三,男,2010.07,2011.07,正式党员,110105194912310021
            李四,女,2025.07,,预备党员,
            """;

    @TempDir
    Path folder;

    @Test
    void everyFileGetsOneLineInTheOrderGivenAndTheUnreadableOneToo() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.xlsx"));
        Path roster = Files.writeString(folder.resolve("花名册.csv"), ROSTER);
        List<JsonNode> lines = run(List.of(
                empty.toString(), roster.toString(), folder.resolve("没有.xls").toString()));

        assertThat(lines)
                .extracting(l -> l.get("file").asText())
                .containsExactly(
                        empty.toString(),
                        roster.toString(),
                        folder.resolve("没有.xls").toString());
        assertThat(lines).extracting(l -> l.get("dataRows").asInt()).containsExactly(0, 2, 0);
        assertThat(lines)
                .extracting(l -> l.at("/problems/0/code").asText())
                .containsExactly("file-empty", "id-check-digit", "file-not-found");
    }

    @Test
    void aProblemNamesRowColumnMaskedValueAndReason() throws IOException {
        Path roster = Files.writeString(folder.resolve("花名册.csv"), ROSTER);
        JsonNode line = run(List.of(roster.toString())).get(0);

        assertThat(line.toString())
                .contains(
                        "\"dataRows\":2,\"members\":2,\"full\":1,\"probationary\":1,\"problems\":[{\"code\":\"id-check-digit\",\"dataRow\":1,\"sheetRow\":2")
                .contains("\"column\":\"身份证号\",\"value\":\"110105********0021\"")
                .doesNotContain("110105194912310021");
        assertThat(line.at("/problems/0/reason").asText()).contains("校验码").contains("check digit");
    }

    @Test
    void withoutFilesTheUsageIsShown() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(new ImportCheck(CLOCK).run(List.of(), stream(new ByteArrayOutputStream()), stream(err)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("import-check");
    }

    private static List<JsonNode> run(List<String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new ImportCheck(CLOCK).run(files, stream(out), System.err)).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).strip().split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
