// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;
import javax.ws.rs.ext.Provider;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;

/** Bodies in JSON, read strictly and written as UTF-8. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    /** What other writers send as it stands. */
    private static final Set<Class<?>> RAW = Set.of(String.class, byte[].class);

    private final JsonMapper mapper;

    public JsonBody(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isObject(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        try {
            byte[] body = stream.readAllBytes();
            Object value = body.length == 0 ? null : mapper.readValue(body, mapper.constructType(genericType));
            if (value == null) {
                throw absent();
            }
            return value;
        } catch (IOException e) {
            throw JsonRefusals.of(e);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isObject(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(mapper.writeValueAsBytes(value));
    }

    /** The text of a value, as it would be sent. */
    public String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    private static boolean isObject(Class<?> type) {
        return !RAW.contains(type)
                && !InputStream.class.isAssignableFrom(type)
                && !StreamingOutput.class.isAssignableFrom(type);
    }

    private static Refused absent() {
        return Refused.because(
                CommonProblem.MALFORMED_REQUEST,
                "请求内容不能为空，应提交一个 JSON 对象。",
                "The body is missing; submit a JSON object.");
    }
}
