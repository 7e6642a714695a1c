// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A running server as one person's browser sees it. */
final class Server {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Lange-Losung-2026!";

    private final String address;
    private HttpClient http = HttpClient.newHttpClient();
    private String csrf = "";

    private Server(String address) {
        this.address = address;
    }

    static Server at(int port) {
        return new Server("http://127.0.0.1:" + port + "/huanjie/api/v1");
    }

    /** Another browser, without a session, at the same server. */
    Server another() {
        return new Server(address);
    }

    /** Signs in with the one-time password of the data folder and replaces it. */
    void signInFirst(Path data) {
        try {
            String once = Files.readString(data.resolve("karaf-data/huanjie-first-password"))
                    .strip();
            signIn("admin", once);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs in with a one-time password, chooses one of one's own and signs in with that. */
    void signIn(String login, String once) {
        open(login, once);
        post("/session/password", Map.of("oldPassword", once, "newPassword", PASSWORD));
        open(login, PASSWORD);
    }

    private void open(String login, String password) {
        http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        csrf = "";
        csrf = post("/session", Map.of("login", login, "password", password))
                .path("csrf")
                .asText();
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode upload(String path, Path file) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofFile(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(15))
                .header("Accept", "application/json, application/problem+json");
        return csrf.isEmpty() ? request : request.header("X-CSRF-Token", csrf);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> reply = http.send(request.build(), BodyHandlers.ofString());
            if (reply.statusCode() >= 300) {
                throw new IllegalStateException(reply.uri() + " " + reply.statusCode() + " " + reply.body());
            }
            return reply.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
