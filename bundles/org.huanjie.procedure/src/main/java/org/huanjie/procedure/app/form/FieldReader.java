// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huanjie.procedure.domain.form.Field;
import org.huanjie.procedure.domain.form.FieldType;

/** Reads fields and columns of a form that already fits its schema. */
final class FieldReader {

    private FieldReader() {}

    static List<Field> all(JsonNode fields) {
        List<Field> read = new ArrayList<>();
        fields.forEach(f -> read.add(one(f)));
        return read;
    }

    private static Field one(JsonNode field) {
        return new Field(
                field.get("name").asText(),
                field.get("zh").asText(),
                field.get("en").asText(),
                FieldType.valueOf(field.get("type").asText().toUpperCase(Locale.ROOT)),
                field.path("required").asBoolean(false),
                field.path("past").asBoolean(false),
                field.path("from").asText(""),
                codes(field.path("values")),
                all(field.path("columns")));
    }

    private static Map<String, String> codes(JsonNode values) {
        Map<String, String> read = new LinkedHashMap<>();
        values.properties().forEach(e -> read.put(e.getKey(), e.getValue().asText()));
        return read;
    }
}
