// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huanjie.itests.kit.Reply;
import org.junit.jupiter.api.Test;

/** Which module a street has enabled is the office's own decision, and lies with its data: not in what Karaf remembers. */
@InKaraf(value = Database.H2, ofItsOwn = true)
class EnablementTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CANDIDATES = "/cases/{case}/candidates";

    private final Container karaf;
    private final BadInputScene scene;

    EnablementTest(Container karaf) {
        this.karaf = karaf;
        scene = new BadInputScene(karaf, "enablement");
    }

    @Test
    void outlivesTheCacheOfTheContainer() {
        switchElection(false);
        Map<String, Boolean> before = enabled();
        List<String> bundles = karaf.admin().bundleList();
        assertThat(before).containsEntry("ELECTION", false).containsEntry("ROSTER", true);

        karaf.restartAfter(this::clearCache);
        karaf.rest().awaitModules(PATIENCE, Set.copyOf(Modules.ALL));
        karaf.admin().awaitSettled(PATIENCE);

        assertThat(karaf.admin().bundleList()).isEqualTo(bundles);
        assertThat(enabled()).isEqualTo(before);
        Reply off = scene.as("CLERK").get(scene.filled(CANDIDATES));
        assertThat(off.status()).isEqualTo(403);
        assertThat(off.code()).isEqualTo("module-off");
        assertThat(off.body().path("detail").asText()).contains("没有对本街道启用");

        switchElection(true);
        scene.as("CLERK").await(PATIENCE, scene.filled(CANDIDATES), 200);
    }

    private void switchElection(boolean on) {
        Reply reply =
                scene.as("ADMINISTRATOR").put(scene.filled("/modules/{street}/ELECTION"), Map.of("enabled", on), "");
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(204);
    }

    private Map<String, Boolean> enabled() {
        Map<String, Boolean> enabled = new TreeMap<>();
        Reply reply = scene.as("ADMINISTRATOR").get(scene.filled("/modules?street={street}"));
        for (JsonNode module : reply.body()) {
            enabled.put(module.path("module").asText(), module.path("enabled").asBoolean());
        }
        return enabled;
    }

    /** What an administrator does whom a container drives to despair: bundles and features are found anew at the next start. */
    private void clearCache() {
        Path cache = karaf.instance().resolve("data").resolve("cache");
        assertThat(cache).isNotEmptyDirectory();
        try (Stream<Path> everything = Files.walk(cache)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
