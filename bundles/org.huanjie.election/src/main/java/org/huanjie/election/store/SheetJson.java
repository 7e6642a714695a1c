// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.Stamp;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;

/** Canonical JSON of records: properties in alphabetical order, dates as ISO text, ids as text. */
final class SheetJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addModule(TextValues.module())
            .build();

    /** The record of this kind. */
    Sheet read(SheetKind kind, String body) {
        return read(body, mapper.readerFor(kind.type()), Sheet.class);
    }

    /** A nomination. */
    Nomination nomination(String body) {
        return read(body, mapper.readerFor(Nomination.class), Nomination.class);
    }

    /** The rungs climbed. */
    List<Stamp> path(String body) {
        return List.of(read(body, mapper.readerFor(Stamp[].class), Stamp[].class));
    }

    /** The text of a value. */
    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    private static <T> T read(String body, ObjectReader reader, Class<T> type) {
        try {
            return type.cast(reader.<Object>readValue(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored row is no " + type.getSimpleName(), e);
        }
    }
}
