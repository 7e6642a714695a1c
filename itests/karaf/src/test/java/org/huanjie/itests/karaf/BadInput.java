// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests out of the OpenAPI document: most of them what it asks for, the others spoilt somewhere. */
final class BadInput {
    private static final List<String> WORST = List.of(
            "null",
            "true",
            "-1",
            "1.5",
            "1e30",
            "100000000000000000000000",
            "\"\"",
            "\"\\u0000\"",
            "\"=1+1\"",
            "[]",
            "[null]",
            "{}",
            "{\"a\":{\"b\":[{}]}}",
            "\"2026-02-30\"",
            "\"" + "x".repeat(5000) + "\"",
            "\"😀😀😀😀\"");
    private static final List<String> TEXTS = List.of("2026-06-11", "文本", "APPROVED", "abc", "T19", "HEALTH", "1");
    private static final List<String> PATHS = List.of(
            "x",
            "%20",
            "x".repeat(40),
            "%2e%2e",
            "%E4%B8%AD",
            "null",
            "-1",
            "'%3B%20drop%20table%20x--",
            "%F0%9F%98%80");
    private static final List<String> TAGS = List.of("\"0\"", "\"1\"", "W/\"1\"", "*", "x");

    private final JsonNode document;
    private final Random random;
    private final Map<String, List<String>> known;
    private final List<Operation> operations = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();

    /** A request to be sent. */
    record Request(String method, String path, String body, Map<String, String> headers) {}

    private record Operation(String method, String path, JsonNode described) {}

    /** @param known identifiers that exist, by the parameter of the path or the segment before it; {@code ""} serves all others */
    BadInput(JsonNode document, long seed, Map<String, List<String>> known) {
        this.document = document;
        this.random = new Random(seed);
        this.known = known;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb ->
                                add(verb.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), verb.getValue())));
    }

    /** What would sign our own people out is left alone. */
    private void add(String method, String path, JsonNode described) {
        boolean people = !method.equals("GET")
                && (path.startsWith("/people") || path.startsWith("/session") || path.startsWith("/modules"));
        if (!people && !path.endsWith("/clock")) {
            operations.add(new Operation(method, path, described));
        }
    }

    int operations() {
        return operations.size();
    }

    Request next() {
        Operation operation = pick(operations);
        StringBuilder path = new StringBuilder(operation.path());
        Map<String, String> headers = new HashMap<>();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.described().path("parameters")) {
            String name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> replace(path, "{" + name + "}", pathValue(before(operation.path(), name), name));
                case "query" ->
                    query.add(name + "="
                            + URLEncoder.encode(random.nextBoolean() ? pick(TEXTS) : "-1", StandardCharsets.UTF_8));
                case "header" -> headers.put(name, pick(TAGS));
                default -> {}
            }
        }
        String body = operation.described().has("requestBody")
                ? body(operation.described().path("requestBody"), headers)
                : null;
        return new Request(
                operation.method(),
                query.isEmpty() || random.nextInt(3) == 0 ? path.toString() : path + "?" + String.join("&", query),
                body,
                headers);
    }

    private static void replace(StringBuilder text, String what, String by) {
        int at = text.indexOf(what);
        text.replace(at, at + what.length(), by);
    }

    private static String before(String path, String name) {
        String[] segments = path.substring(0, path.indexOf("/{" + name + "}")).split("/");
        return segments[segments.length - 1];
    }

    private String pathValue(String segment, String name) {
        return random.nextInt(10) == 0
                ? pick(PATHS)
                : pick(known.getOrDefault(segment, known.getOrDefault(name, known.get(""))));
    }

    private String body(JsonNode described, Map<String, String> headers) {
        Map.Entry<String, JsonNode> content =
                described.path("content").properties().iterator().next();
        if (!content.getKey().contains("json")) {
            headers.put("Content-Type", content.getKey());
            return "bytes that are no file";
        }
        JsonNode fitting = fitting(content.getValue().path("schema"), 0);
        String text = (random.nextInt(3) > 0 ? fitting : spoilt(fitting)).toString();
        return switch (random.nextInt(25)) {
            case 0 -> text.substring(0, text.length() / 2);
            case 1 -> text + "x";
            case 2 -> "";
            default -> text;
        };
    }

    private JsonNode fitting(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText();
            return fitting(
                    document.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1)), depth);
        }
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        if (schema.has("oneOf")) {
            return fitting(
                    schema.path("oneOf").get(random.nextInt(schema.path("oneOf").size())), depth + 1);
        }
        return switch (schema.path("type").asText()) {
            case "integer" -> make.numberNode(random.nextInt(6));
            case "boolean" -> make.booleanNode(random.nextBoolean());
            case "string" ->
                make.textNode(
                        schema.path("format").asText().equals("date") ? "2026-06-1" + random.nextInt(10) : pick(TEXTS));
            case "array" -> items(schema.path("items"), depth);
            case "object" -> properties(schema.path("properties"), depth);
            default -> make.nullNode();
        };
    }

    private ArrayNode items(JsonNode schema, int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = random.nextInt(3); i > 0 && depth < 6; i--) {
            list.add(fitting(schema, depth + 1));
        }
        return list;
    }

    private ObjectNode properties(JsonNode properties, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        properties.properties().forEach(field -> {
            if (depth < 6 && random.nextInt(7) > 0) {
                object.set(field.getKey(), fitting(field.getValue(), depth + 1));
            }
        });
        return object;
    }

    /** The same with something somewhere that does not belong there. */
    private JsonNode spoilt(JsonNode value) {
        if (value instanceof ObjectNode object && !object.isEmpty() && random.nextInt(5) > 0) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = pick(names);
            object.set(random.nextInt(10) == 0 ? name + "X" : name, spoilt(object.get(name)));
            return object;
        }
        return worst();
    }

    private JsonNode worst() {
        try {
            return json.readTree(pick(WORST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
