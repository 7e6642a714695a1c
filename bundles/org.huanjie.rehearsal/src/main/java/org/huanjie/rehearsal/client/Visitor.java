// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** One person at the keyboard: a session of one's own, nothing but HTTP. */
public final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI api;
    private final Journal journal;
    private final String community;
    private String cookie = "";
    private String csrf = "";

    /**
     * @param api       base of the REST interface, ending in {@code /huanjie/api/v1/}
     * @param community what the journal shows beside this person's requests; empty for the street
     */
    public Visitor(HttpClient http, URI api, Journal journal, String community) {
        this.http = http;
        this.api = api;
        this.journal = journal;
        this.community = community;
    }

    /** Signs in; later requests carry the session and its CSRF token. */
    public Reply signIn(String login, String password) {
        Reply reply = send(
                "POST", "session", JSON.createObjectNode().put("login", login).put("password", password), Map.of());
        csrf = reply.text("csrf");
        return reply;
    }

    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** A write that makes something new; carries an idempotency key of its own. */
    public Reply post(String path, JsonNode body) {
        return send(
                "POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** A write on what was looked at: the entity tag goes along when there is one. */
    public Reply post(String path, JsonNode body, String etag) {
        return send("POST", path, body, etag.isEmpty() ? Map.of() : Map.of("If-Match", etag));
    }

    /** A replacement of what was looked at; carries an idempotency key of its own too. */
    public Reply put(String path, JsonNode body, String etag) {
        String key = UUID.randomUUID().toString();
        return send(
                "PUT",
                path,
                body,
                etag.isEmpty() ? Map.of("Idempotency-Key", key) : Map.of("Idempotency-Key", key, "If-Match", etag));
    }

    /** An upload of raw bytes. */
    public Reply upload(String path, byte[] content, String type) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(content));
        return exchange("POST", path, request);
    }

    /** Any request, for trying what is forbidden. */
    public Reply send(
            String method, String path, @org.jspecify.annotations.Nullable JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::setHeader);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
        }
        return exchange(method, path, request);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path)).timeout(Duration.ofSeconds(60));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!csrf.isEmpty()) {
            request.header("X-CSRF-Token", csrf);
        }
        return request;
    }

    private Reply exchange(String method, String path, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers()
                    .firstValue("Set-Cookie")
                    .filter(c -> c.startsWith("hj_session="))
                    .ifPresent(c -> cookie = c.substring(0, c.indexOf(';') < 0 ? c.length() : c.indexOf(';')));
            Reply reply = new Reply(
                    response.statusCode(),
                    parse(response.body()),
                    response.headers().firstValue("ETag").orElse(""));
            journal.note(community, method, path, reply);
            return reply;
        } catch (IOException e) {
            throw new Unreachable(api, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", e);
        }
    }

    private static JsonNode parse(String body) {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode()
                    .put("code", "not-json")
                    .put("detail", body.substring(0, Math.min(200, body.length())));
        }
    }
}
