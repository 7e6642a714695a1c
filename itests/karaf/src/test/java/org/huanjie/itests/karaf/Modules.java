// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;

/** The four modules (模块) of a running container: each goes and comes by its feature; and what holds while some are away. */
final class Modules {
    static final List<String> ALL = List.of("PROCEDURE", "ROSTER", "ELECTION", "APPROVAL");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Container karaf;
    private final BadInputScene scene;
    private final List<String> bundles;
    private final Map<String, JsonNode> data = new TreeMap<>();
    private final Set<String> gone = new TreeSet<>();

    /** All are there, and hold the data of the scene. */
    Modules(Container karaf, BadInputScene scene) {
        this.karaf = karaf;
        this.scene = scene;
        Reply member = clerk().post(scene.filled(ModuleReads.own("ROSTER")), ModuleReads.MEMBER);
        assertThat(member.status()).as(member.body().toString()).isEqualTo(201);
        bundles = karaf.admin().bundleList();
        ALL.forEach(module -> data.put(module, clerk().get(address(module)).body()));
        assertThat(data.get("ROSTER").toString()).contains("试错党员");
        assertThat(data.get("PROCEDURE")).isNotEmpty();
    }

    /** Takes the module out; the container has come to rest when this returns. */
    void takeOut(String module) {
        karaf.admin().uninstall(ModuleReads.feature(module));
        gone.add(module);
        settle();
    }

    /** The module is away by an accident; its feature is still said to be installed. */
    void lose(String module) {
        gone.add(module);
        settle();
    }

    /** Puts the module back; the container has come to rest, and the module answers, when this returns. */
    void putBack(String module) {
        karaf.admin().install(ModuleReads.feature(module));
        gone.remove(module);
        settle();
        clerk().await(PATIENCE, address(module), needsTheProcedure(module) ? 403 : 200);
    }

    /** Puts back whatever is away. */
    void putAllBack() {
        List.copyOf(gone).forEach(this::putBack);
    }

    /** The container has those that are not taken out, started every bundle of them, and called nothing a failure. */
    void settle() {
        karaf.rest().awaitModules(PATIENCE, present());
        karaf.admin().awaitSettled(PATIENCE);
        assertThat(karaf.rest().get("/status").body().path("failures").asInt()).isZero();
    }

    /** Nobody answers for those that are away, what they alone know is unknown, and the others answer with what they had. */
    void theRestAnswers() {
        for (String module : gone) {
            clerk().await(PATIENCE, address(module), 404);
            assertThat(clerk().get(address(module)).code()).isEqualTo("no-such-address");
        }
        for (String module : present()) {
            Reply reply = clerk().get(address(module));
            if (needsTheProcedure(module)) {
                asksForTheProcedure(reply);
            } else {
                assertThat(reply.status()).as(module + reply.body()).isEqualTo(200);
                assertThat(ids(reply.body())).as(module).isEqualTo(ids(data.get(module)));
            }
        }
        if (!gone.contains("PROCEDURE")) {
            gone.forEach(this::isUnknown);
        }
    }

    /** None is away, nothing is left over, and the data is what it was. */
    void allAreBack() {
        assertThat(gone).isEmpty();
        assertThat(karaf.admin().bundleList()).isEqualTo(bundles);
        for (String module : ALL) {
            assertThat(clerk().get(address(module)).body()).as(module).isEqualTo(data.get(module));
        }
    }

    /** What a row shows may depend on a neighbour; that it is there does not. */
    private static List<String> ids(JsonNode rows) {
        return rows.findValuesAsText("id");
    }

    /** A case belongs to the procedure, and so does every address below it. */
    private boolean needsTheProcedure(String module) {
        return gone.contains("PROCEDURE") && address(module).startsWith("/cases/");
    }

    private void isUnknown(String module) {
        Reply fact = clerk().get(scene.filled("/cases/{case}/facts/" + ModuleReads.fact(module)));
        assertThat(fact.body().path("known").asBoolean(true))
                .as(fact.body().toString())
                .isFalse();
        assertThat(fact.body().toString()).contains("没有已安装的模块");
    }

    /** Not "later": trying again does not help, the IT department does. */
    private static void asksForTheProcedure(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("module-off");
        assertThat(reply.body().path("detail").asText()).contains("换届程序", "没有安装");
    }

    private Set<String> present() {
        Set<String> present = new TreeSet<>(ALL);
        present.removeAll(gone);
        return present;
    }

    private RestClient clerk() {
        return scene.as("CLERK");
    }

    private String address(String module) {
        return scene.filled(ModuleReads.own(module));
    }
}
