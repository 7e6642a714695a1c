// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;

/** What people meet while the database is away, and after it has come back. */
final class Outage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Container karaf;
    private final BadInputScene scene;
    private final RestClient clerk;
    private final RestClient administrator;
    private final String root;

    Outage(Container karaf, BadInputScene scene) {
        this.karaf = karaf;
        this.scene = scene;
        clerk = scene.as("STREET_CLERK");
        administrator = scene.as("ADMINISTRATOR");
        root = administrator.get("/session").body().at("/roles/0/at").asText();
    }

    /** Reads, acts and sign-in alike; nothing says "no such address", nothing is called a failure of the software. */
    void everybodyIsToldToComeBack() {
        karaf.rest().await(PATIENCE, "/status", 503);
        clerk.await(PATIENCE, scene.filled("/cases/{case}/steps"), 503);
        for (String path :
                List.of("/session", "/cases/{case}/steps", "/rosters/{org}/members", "/organisations/{org}")) {
            isToldToComeBack(clerk.get(scene.filled(path)));
        }
        isToldToComeBack(addStreet());
        isToldToComeBack(karaf.rest().signIn("admin", "whatever"));
    }

    /** Without a restart, with the sessions of before, and once only. */
    void everythingGoesOn() {
        karaf.rest().await(PATIENCE, "/status", 200);
        clerk.await(PATIENCE, scene.filled("/cases/{case}/steps"), 200);
        assertThat(clerk.get(scene.filled("/rosters/{org}/members")).status()).isEqualTo(200);
        assertThat(addStreet().status()).isEqualTo(201);
        assertThat(karaf.rest().get("/status").body().path("failures").asInt()).isZero();
    }

    private Reply addStreet() {
        return administrator.post("/organisations", Map.of("kind", "STREET", "parent", root, "name", "归来街道"));
    }

    private static void isToldToComeBack(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("temporarily-unavailable");
        assertThat(reply.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(reply.body().path("detail").asText()).contains("请稍后重试");
    }
}
