// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each module can be taken out of the running container and put back. Meanwhile nothing waits, the others' addresses answer, what
 * only the absent module knows is unknown, and what needs it is refused.
 */
@InKaraf(Database.H2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A read that belongs to the module alone. */
    private static final Map<String, String> OWN = Map.of(
            "ROSTER", "/rosters/{org}/members",
            "PROCEDURE", "/cases/{case}/steps",
            "ELECTION", "/cases/{case}/candidates",
            "APPROVAL", "/cases/{case}/approvals");

    /** A fact that the module alone knows. */
    private static final Map<String, String> FACT = Map.of(
            "ROSTER", "roster.frozenOn",
            "ELECTION", "candidates.active",
            "APPROVAL", "reply.approved");

    private final Container karaf;
    private final BadInputScene scene;

    ModulesTest(Container karaf) {
        this.karaf = karaf;
        scene = new BadInputScene(karaf, "modules");
    }

    @AfterAll
    void leave() {
        scene.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROCEDURE", "ROSTER", "ELECTION", "APPROVAL"})
    void goesAloneAndComesBack(String module) {
        RestClient rest = karaf.rest();
        String feature = "huanjie-" + module.toLowerCase(Locale.ROOT);
        Set<String> all = rest.modules();
        List<String> bundles = karaf.admin().bundleList();
        Set<String> others = new TreeSet<>(all);
        others.remove(module);

        karaf.admin().uninstall(feature);

        rest.awaitModules(PATIENCE, others);
        karaf.admin().awaitSettled(PATIENCE);
        without(module, others);

        karaf.admin().install(feature);

        rest.awaitModules(PATIENCE, all);
        karaf.admin().awaitSettled(PATIENCE);
        assertThat(karaf.admin().bundleList()).isEqualTo(bundles);
        all.forEach(back -> clerk().await(PATIENCE, address(back), 200));
        assertThat(rest.get("/status").body().path("failures").asInt()).isZero();
    }

    private void without(String module, Set<String> others) {
        clerk().await(PATIENCE, address(module), 404);
        assertThat(clerk().get(address(module)).code()).isEqualTo("no-such-address");
        for (String other : others) {
            Reply reply = clerk().get(address(other));
            if (module.equals("PROCEDURE") && address(other).startsWith("/cases/")) {
                needsTheProcedure(reply);
            } else {
                assertThat(reply.status()).as(other + reply.body()).isEqualTo(200);
            }
        }
        if (FACT.containsKey(module)) {
            Reply fact = clerk().get(scene.filled("/cases/{case}/facts/" + FACT.get(module)));
            assertThat(fact.body().path("known").asBoolean(true))
                    .as(fact.body().toString())
                    .isFalse();
            assertThat(fact.body().toString()).contains("没有已安装的模块");
        }
    }

    /** Not "later": trying again does not help, the IT department does. */
    private static void needsTheProcedure(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("module-off");
        assertThat(reply.body().path("detail").asText()).contains("换届程序", "没有安装");
    }

    private RestClient clerk() {
        return scene.as("CLERK");
    }

    private String address(String module) {
        return scene.filled(OWN.get(module));
    }
}
