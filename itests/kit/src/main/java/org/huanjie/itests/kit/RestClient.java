// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** One person's browser, as far as REST goes: a cookie jar, a CSRF token, JSON in and out. */
public final class RestClient {
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final HttpClient http;
    private String csrf = "";

    private RestClient(String base, HttpClient http) {
        this.base = base;
        this.http = http;
    }

    /** A client without a session. @param base address of the server, without path */
    public static RestClient at(String base) {
        return new RestClient(
                base, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    /** The same browser, with its session, at another node of the server. @param other address of the node, without path */
    public RestClient alsoAt(String other) {
        RestClient same = new RestClient(other, http);
        same.csrf = csrf;
        return same;
    }

    /** Address of the server, without path. */
    public String address() {
        return base;
    }

    /** Signs in; every later request of this client carries the session. */
    public Reply signIn(String login, String password) {
        Reply reply = post("/session", Map.of("login", login, "password", password));
        csrf = reply.body().path("csrf").asText();
        return reply;
    }

    /** Reads. */
    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** Does an act. */
    public Reply post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    /** Saves whole. */
    public Reply put(String path, Object body, String ifMatch) {
        return send("PUT", path, body, ifMatch.isEmpty() ? Map.of() : Map.of("If-Match", ifMatch));
    }

    /**
     * Any request.
     *
     * @param path below {@code /huanjie/api/v1}, e.g. {@code /status}
     * @param body anything Jackson can write; a text and bytes are sent as they are; null for none
     */
    public Reply send(String method, String path, Object body, Map<String, String> headers) {
        return exchange(method, "/huanjie/api/v1" + path, body, headers);
    }

    /** The description of everything that can be asked. */
    public JsonNode openApi() {
        return exchange("GET", "/huanjie/api/openapi.json", null, Map.of()).body();
    }

    private Reply exchange(String method, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .method(method, publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (!csrf.isEmpty()) {
            request.header("X-CSRF-Token", csrf);
        }
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), parse(response));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until people can sign in. */
    public void awaitStatus(Duration patience, BooleanSupplier alive) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && alive.getAsBoolean()) {
            try {
                if (get("/status").body().path("ready").asBoolean()) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                // nobody listens so far
            }
            Pause.of(MOMENT);
        }
        throw new IllegalStateException(
                "GET /huanjie/api/v1/status did not say ready; see data/log/karaf.log of the instance");
    }

    /** Waits until reading answers with this status. */
    public void await(Duration patience, String path, int status) {
        long end = System.nanoTime() + patience.toNanos();
        Reply reply = get(path);
        while (System.nanoTime() < end && reply.status() != status) {
            Pause.of(MOMENT);
            reply = get(path);
        }
        if (reply.status() != status) {
            throw new IllegalStateException(path + " answers " + reply.status() + " " + reply.body());
        }
    }

    /** Waits until the installed modules are these; a module says so when its schema is there. */
    public void awaitModules(Duration patience, Set<String> wanted) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && !modules().equals(wanted)) {
            Pause.of(MOMENT);
        }
        if (!modules().equals(wanted)) {
            throw new IllegalStateException("Modules are " + modules() + ", wanted " + wanted);
        }
    }

    /** Names of the installed modules, as the status shows them. */
    public Set<String> modules() {
        Set<String> names = new TreeSet<>();
        get("/status").body().path("modules").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        try {
            if (body == null) {
                return BodyPublishers.noBody();
            }
            if (body instanceof byte[] bytes) {
                return BodyPublishers.ofByteArray(bytes);
            }
            return BodyPublishers.ofString(body instanceof String raw ? raw : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A file that was asked for is an answer without JSON, and so is what the container says where nobody is at home. */
    private static JsonNode parse(HttpResponse<String> response) {
        String body = response.body();
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        try {
            return json && !body.isBlank() ? JSON.readTree(body) : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + body, e);
        }
    }
}
