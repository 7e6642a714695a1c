// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.huanjie.api.web.StoredAnswer;
import org.huanjie.web.json.JsonBody;
import org.jspecify.annotations.Nullable;

/** Writes out what a write answered while its transaction is open: an answer that cannot be written undoes the act. */
final class WholeAnswer {
    private static final String JSON = MediaType.APPLICATION_JSON;

    private final JsonBody json;

    WholeAnswer(JsonBody json) {
        this.json = json;
    }

    /**
     * The response with its body as bytes.
     *
     * @param result what the resource's method returned
     * @throws WebApplicationException for a response of 400 and above, so that nothing of the act stays
     */
    Response of(@Nullable Object result) {
        Response response = result instanceof Response r ? r : plain(result);
        if (response.getStatus() >= 400) {
            throw new WebApplicationException(
                    Response.status(response.getStatus()).build());
        }
        Object entity = response.getEntity();
        if (entity == null || isRaw(entity)) {
            return response;
        }
        byte[] body = json.text(entity).getBytes(StandardCharsets.UTF_8);
        return Response.fromResponse(response).entity(body).type(JSON).build();
    }

    /** The answer to be kept; empty if its body is no text. */
    Optional<StoredAnswer> toKeep(Response response, String digest) {
        Object entity = response.getEntity();
        boolean isJson = JSON.equals(String.valueOf(response.getMediaType()));
        if (entity != null && !(entity instanceof String) && !(entity instanceof byte[] && isJson)) {
            return Optional.empty();
        }
        String body = entity == null
                ? ""
                : entity instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : (String) entity;
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION}) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return Optional.of(new StoredAnswer(digest, response.getStatus(), headers, body));
    }

    /** The answer given again. */
    static Response again(StoredAnswer kept) {
        Response.ResponseBuilder builder = Response.status(kept.status()).header("Idempotency-Replayed", "true");
        kept.headers().forEach(builder::header);
        if (!kept.body().isEmpty()) {
            builder.entity(kept.body().getBytes(StandardCharsets.UTF_8));
        }
        return builder.build();
    }

    private static Response plain(@Nullable Object result) {
        return result == null
                ? Response.noContent().build()
                : Response.ok(result).build();
    }

    private static boolean isRaw(Object entity) {
        return entity instanceof String
                || entity instanceof byte[]
                || entity instanceof InputStream
                || entity instanceof StreamingOutput;
    }
}
