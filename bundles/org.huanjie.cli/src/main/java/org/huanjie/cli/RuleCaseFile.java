// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of questions to the calculator: a JSON list, one JSON object, or one object per line. A bad line is a case with an
 * answer that says so; a bad list cannot be read at all.
 */
final class RuleCaseFile {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String MARK = "\uFEFF";

    private RuleCaseFile() {}

    /** Hands every case of the file to {@code each}. @throws IOException if the file cannot be read or is no such file */
    static void read(Path file, Consumer<RuleCase> each) throws IOException {
        String text = Files.readString(file);
        String body = text.startsWith(MARK) ? text.substring(1) : text;
        Optional<JsonNode> whole = parse(body);
        if (whole.isPresent() && whole.get().isArray()) {
            whole.get().forEach(node -> each.accept(RuleCase.of(node)));
        } else if (whole.isPresent() && whole.get().isObject()) {
            each.accept(RuleCase.of(whole.get()));
        } else if (body.strip().startsWith("{")) {
            body.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> each.accept(parse(line).map(RuleCase::of).orElseGet(RuleCase::unreadable)));
        } else {
            throw new IOException("neither a list nor objects");
        }
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
