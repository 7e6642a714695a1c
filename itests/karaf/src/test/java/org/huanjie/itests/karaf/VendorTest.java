// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huanjie.itests.kit.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A vendor's bundle that knows the api alone brings a fact, and the overlay of a street makes it a condition. While the fact is not
 * known the condition stays shut, whatever the reason; the bundle comes and goes and none of ours moves.
 */
@InKaraf(value = Database.H2, ofItsOwn = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class VendorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TITLE = "各社区党费账目结清";
    private static final String FACT = "portal.duesSettled";

    private final Container karaf;
    private final BadInputScene scene;
    private final PortalModule portal;
    private final List<String> ours;
    private String ofStreet = "";
    private String ofCommunity = "";

    VendorTest(Container karaf) {
        this.karaf = karaf;
        scene = new BadInputScene(karaf, "vendor");
        portal = new PortalModule(karaf);
        ours = karaf.admin().bundleStates();
    }

    @AfterAll
    void leave() {
        scene.leave();
    }

    @BeforeAll
    void theOverlayIsAcceptedAndNewCasesPinIt() {
        Map<String, String> overlay = Map.of("title", "党费账目", "text", PortalModule.overlay("试错街道vendor"));
        done(scene.as("STREET_LEADER").post(scene.filled("/streets/{street}/overlays"), overlay));
        Map<String, Object> order = new HashMap<>(Map.of("title", "门户演练", "year", 2026, "rehearsal", true));
        order.putAll(Map.of("street", scene.filled("{street}"), "profile", "street-plan-2015"));
        order.putAll(Map.of("upperTitle", "通知", "upperNumber", "云组发2号", "upperDate", "2026-05-18"));
        String cycle = done(scene.as("STREET_LEADER").post("/cycles", order))
                .body()
                .path("id")
                .asText();
        done(scene.as("STREET_LEADER").put("/cycles/" + cycle + "/clock", Map.of("today", "2026-05-25"), ""));
        JsonNode cases = done(scene.as("STREET_CLERK").post("/cycles/" + cycle + "/cases", Map.of()))
                .body();
        ofStreet = cases.get(0).path("id").asText();
        ofCommunity = cases.get(1).path("id").asText();
        assertThat(done(scene.as("CLERK").get("/cases/" + ofCommunity)).body().toString())
                .contains("portal-dues@1");
    }

    @Test
    @Order(1)
    void withoutTheBundleNobodyKnowsAndTheStepIsRefused() {
        awaitCondition("UNKNOWN", "没有已安装的模块提供");
        refused("fact-unknown");
    }

    @Test
    @Order(2)
    void theBundleComesAndItsModuleIsOneToSwitch() {
        portal.install();
        karaf.rest().awaitModules(PATIENCE, withPortal());
        awaitCondition("UNKNOWN", "门户尚未登记党费账目");
        assertThat(moduleRow().toString()).contains("办公门户", "\"installed\":true", "\"enabled\":true");
        refused("fact-unknown");
    }

    @Test
    @Order(3)
    void whatThePortalKnowsIsRefusedByItsTitle() {
        portal.books("open");
        awaitCondition("NOT_MET", "门户账目显示尚有未缴党费");
        refused("gate-not-met");
    }

    @Test
    @Order(4)
    void aFailureOfThePortalIsNoFailureOfOurs() {
        portal.books("unreadable");
        awaitCondition("UNKNOWN", "出错");
        refused("fact-unknown");
    }

    @Test
    @Order(5)
    void switchedOffForTheStreetItsFactIsUnknown() {
        portal.books("settled");
        awaitCondition("MET", "");
        switchPortal(false);
        awaitCondition("UNKNOWN", "未对本街道启用");
        refused("fact-unknown");
        switchPortal(true);
        awaitCondition("MET", "");
    }

    @Test
    @Order(6)
    void whenThePortalSaysYesTheStepOpens() {
        done(scene.as("STREET_LEADER").post("/cases/" + ofStreet + "/steps/start-cycle/open", Map.of()));
    }

    @Test
    @Order(7)
    void goneItIsUnknownAgainAndNothingOfOursMoves() {
        portal.uninstall();
        karaf.rest().awaitModules(PATIENCE, Set.copyOf(Modules.ALL));
        Reply reply = closeBooks();
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body().toString()).contains("fact-unknown", TITLE, "没有已安装的模块提供");
        assertThat(karaf.admin().bundleStates()).isEqualTo(ours);
    }

    @Test
    @Order(8)
    void backAgainTheStepCloses() {
        portal.install();
        karaf.rest().awaitModules(PATIENCE, withPortal());
        done(closeBooks());
        assertThat(portal.others()).isEqualTo(ours);
        assertThat(karaf.rest().get("/status").body().path("failures").asInt()).isZero();
    }

    private void awaitCondition(String standing, String reason) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode gate = condition();
        while (System.nanoTime() < end && !shows(gate, standing, reason)) {
            gate = condition();
        }
        assertThat(shows(gate, standing, reason)).as(gate.toString()).isTrue();
        assertThat(gate.toString()).contains(TITLE);
    }

    private static boolean shows(JsonNode gate, String standing, String reason) {
        return gate.path("standing").asText().equals(standing)
                && gate.toString().contains(reason);
    }

    private JsonNode condition() {
        JsonNode step = done(scene.as("STREET_LEADER").get("/cases/" + ofStreet + "/steps/start-cycle"))
                .body();
        for (JsonNode gate : step.path("gates")) {
            if (gate.path("facts").toString().contains(FACT)) {
                return gate;
            }
        }
        throw new AssertionError("no condition on " + FACT + ": " + step);
    }

    private void refused(String code) {
        Reply reply = scene.as("STREET_LEADER").post("/cases/" + ofStreet + "/steps/start-cycle/open", Map.of());
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(409);
        assertThat(reply.body().toString()).contains(code, TITLE);
        assertThat(karaf.rest().get("/status").body().path("failures").asInt()).isZero();
    }

    private Reply closeBooks() {
        return scene.as("CLERK").post("/cases/" + ofCommunity + "/steps/x-close-books/close", Map.of());
    }

    private void switchPortal(boolean on) {
        done(scene.as("ADMINISTRATOR").put(scene.filled("/modules/{street}/PORTAL"), Map.of("enabled", on), ""));
    }

    private JsonNode moduleRow() {
        JsonNode rows = done(scene.as("ADMINISTRATOR").get(scene.filled("/modules?street={street}")))
                .body();
        return rows.get(rows.size() - 1);
    }

    private static Set<String> withPortal() {
        Set<String> modules = new TreeSet<>(Modules.ALL);
        modules.add("PORTAL");
        return modules;
    }

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isBetween(200, 299);
        return reply;
    }
}
