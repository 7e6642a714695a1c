// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The first administrator, who adds streets through the public interface. */
final class Administrator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN = "Durable-street-2026";

    private final String base;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String csrf = "";

    private Administrator(String base) {
        this.base = base;
    }

    /** Signs in; the first time with the one-time password, which is replaced. */
    static Administrator at(String base, String oneTime) {
        Administrator administrator = new Administrator(base);
        try {
            if (administrator.signIn(OWN) != 200) {
                must(200, administrator.signIn(oneTime));
                Map<String, String> change = Map.of("oldPassword", oneTime, "newPassword", OWN);
                must(
                        204,
                        administrator.send("POST", "/session/password", change).statusCode());
                must(200, administrator.signIn(OWN));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return administrator;
    }

    private int signIn(String password) throws IOException {
        csrf = "";
        HttpResponse<String> answer = send("POST", "/session", Map.of("login", "admin", "password", password));
        csrf = JSON.readTree(answer.body()).path("csrf").asText();
        return answer.statusCode();
    }

    /** Adds a street; when this returns, the server has said that it is done. @throws IOException if it said nothing */
    String addStreet(String name) throws IOException {
        Map<String, String> street = Map.of("kind", "STREET", "parent", "district", "name", name);
        HttpResponse<String> answer = send("POST", "/organisations", street);
        must(201, answer.statusCode());
        JsonNode added = JSON.readTree(answer.body());
        return added.path("id").asText();
    }

    /** The name of a node, or the status of the refusal. */
    String nameOf(String id) {
        try {
            HttpResponse<String> answer = send("GET", "/organisations/" + id, null);
            return answer.statusCode() == 200
                    ? JSON.readTree(answer.body()).path("name").asText()
                    : Integer.toString(answer.statusCode());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, Object body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!csrf.isEmpty()) {
            request.header("X-CSRF-Token", csrf);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void must(int wanted, int status) {
        if (status != wanted) {
            throw new IllegalStateException("answered " + status + " instead of " + wanted);
        }
    }
}
