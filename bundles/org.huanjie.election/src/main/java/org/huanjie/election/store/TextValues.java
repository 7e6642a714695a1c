// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.SealedText;

/** Values that are one text in JSON: days, identifiers, sealed texts. */
final class TextValues {
    private TextValues() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("election");
        add(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
        add(module, CandidateId.class, CandidateId::value, CandidateId::new);
        add(module, Department.class, Department::code, Department::new);
        add(module, SealedText.class, SealedText::cipher, SealedText::new);
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new Writer<>(write));
        module.addDeserializer(type, new Reader<>(read));
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final Function<T, String> text;

        Writer(Function<T, String> text) {
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider serializers) throws IOException {
            out.writeString(text.apply(value));
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final Function<String, T> value;

        Reader(Function<String, T> value) {
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return value.apply(in.getText());
        }
    }
}
