// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.act.GroundFloor;

/** A served web bundle on a port of its own, and the few calls that tests make. */
public final class WebServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    public final Fakes.MemorySignIn signIn = new Fakes.MemorySignIn();
    public final Fakes.CountingTransactions transactions = new Fakes.CountingTransactions();
    public final Fakes.MemoryIdempotency kept = new Fakes.MemoryIdempotency(transactions);
    public final Fakes.ThreadActors actors = new Fakes.ThreadActors();
    public final GroundFloor core = GroundFloor.of(signIn, actors, transactions, kept);
    public final SampleResource sample = new SampleResource(actors, transactions);
    private final Served served;
    private final HttpClient client = HttpClient.newHttpClient();
    public String cookie = "";
    public String csrf = "";

    public WebServer() {
        this(List.of());
    }

    public WebServer(List<RestResource> more) {
        served = new Served(this, more);
    }

    /** Address of the server. */
    public String origin() {
        return "http://localhost:" + served.port();
    }

    /** Signs the clerk in and remembers cookie and token for the calls that follow. */
    public WebServer signedIn() {
        HttpResponse<String> answer = send("POST", "/session", "{\"login\":\"clerk\",\"password\":\"right\"}");
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        csrf = json(answer).get("csrf").asText();
        return this;
    }

    /** Sends a request below {@code /huanjie/api/v1}, with JSON where there is a body; headers as name, value, name, value. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + "/huanjie/api/v1" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        List<String> given = List.of(headers);
        if (!body.isEmpty() && !given.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!csrf.isEmpty() && !given.contains("X-CSRF-Token")) {
            request.header("X-CSRF-Token", csrf);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return raw(request.build());
    }

    /** Sends any request. */
    public HttpResponse<String> raw(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body as JSON. */
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("no JSON: " + answer.statusCode() + " " + answer.body(), e);
        }
    }

    @Override
    public void close() {
        served.stop();
    }
}
