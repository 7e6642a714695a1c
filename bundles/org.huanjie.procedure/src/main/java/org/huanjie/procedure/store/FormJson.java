// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import org.huanjie.procedure.domain.form.FormData;

/** Form data as text in its column. */
final class FormJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormJson() {}

    static String write(FormData data) {
        try {
            return JSON.writeValueAsString(data.values());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("form data that is no JSON", e);
        }
    }

    static FormData read(String text) {
        try {
            return FormData.of(JSON.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored form data that is no JSON", e);
        }
    }
}
