// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reading JSON, and naming what is in it. */
final class JsonText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonText() {}

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + text, e);
        }
    }

    /** A value and where it stands, e.g. {@code rows[].member}. */
    record Value(String path, JsonNode node) {}

    /** Paths of the values. */
    static SortedSet<String> paths(JsonNode node) {
        return values(node).stream().map(Value::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values, in their order. */
    static List<Value> values(JsonNode node) {
        List<Value> values = new ArrayList<>();
        walk("", node, values);
        return values;
    }

    private static void walk(String path, JsonNode node, List<Value> values) {
        if (node.isObject()) {
            String prefix = path.isEmpty() ? "" : path + ".";
            node.properties().forEach(field -> walk(prefix + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            node.forEach(element -> walk(path + "[]", element, values));
        } else {
            values.add(new Value(path, node));
        }
    }
}
