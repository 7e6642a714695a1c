// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small pieces of a JSON schema. */
final class Shape {
    private Shape() {}

    static Map<String, Object> anything() {
        return new LinkedHashMap<>();
    }

    static Map<String, Object> type(String type) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", type);
        return shape;
    }

    static Map<String, Object> type(String type, String format) {
        Map<String, Object> shape = type(type);
        shape.put("format", format);
        return shape;
    }

    static Map<String, Object> codes(List<String> codes) {
        Map<String, Object> shape = type("string");
        shape.put("enum", codes);
        return shape;
    }

    static Map<String, Object> list(Map<String, Object> item, boolean unique) {
        Map<String, Object> shape = type("array");
        shape.put("items", item);
        if (unique) {
            shape.put("uniqueItems", true);
        }
        return shape;
    }

    static Map<String, Object> map(Map<String, Object> value) {
        Map<String, Object> shape = type("object");
        shape.put("additionalProperties", value);
        return shape;
    }

    static Map<String, Object> oneOf(List<Map<String, Object>> shapes) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("oneOf", shapes);
        return shape;
    }

    static Map<String, Object> reference(String name) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("$ref", "#/components/schemas/" + name);
        return shape;
    }
}
