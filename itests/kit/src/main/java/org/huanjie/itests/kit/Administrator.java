// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import java.util.Map;

/** The first administrator, who adds streets through the public interface. */
public final class Administrator {
    private static final String LOGIN = "admin";
    private static final String OWN = "Durable-street-2026";

    private final RestClient rest;

    private Administrator(RestClient rest) {
        this.rest = rest;
    }

    /**
     * Signs in; the first time with the one-time password, which is replaced.
     *
     * @param address of the server, without path
     */
    public static Administrator at(String address, String oneTime) {
        RestClient rest = RestClient.at(address);
        if (rest.signIn(LOGIN, OWN).status() != 200) {
            must(200, rest.signIn(LOGIN, oneTime));
            must(204, rest.post("/session/password", Map.of("oldPassword", oneTime, "newPassword", OWN)));
            must(200, rest.signIn(LOGIN, OWN));
        }
        return new Administrator(rest);
    }

    /** The administrator's own client, with the session. */
    public RestClient rest() {
        return rest;
    }

    /**
     * Adds a street; when this returns, the server has said that it is done.
     *
     * @throws java.io.UncheckedIOException if it said nothing
     */
    public String addStreet(String name) {
        Reply reply = rest.post("/organisations", Map.of("kind", "STREET", "parent", "district", "name", name));
        must(201, reply);
        return reply.body().path("id").asText();
    }

    /** The name of a node, or the status of the refusal. */
    public String nameOf(String id) {
        Reply reply = rest.get("/organisations/" + id);
        return reply.status() == 200 ? reply.body().path("name").asText() : Integer.toString(reply.status());
    }

    private static void must(int wanted, Reply reply) {
        if (reply.status() != wanted) {
            throw new IllegalStateException(
                    "answered " + reply.status() + " instead of " + wanted + ": " + reply.body());
        }
    }
}
