// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.itests.kit.ContainerAdmin;
import org.junit.jupiter.api.Test;

/** Each bundle of ours is updated in the running container while an office reads on: afterwards every address answers as before. */
@InKaraf(Database.H2)
class BundleUpdateTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OURS = "org.huanjie.";
    /** After these the rest is wired anew, a moment after the update has ended. */
    private static final Set<String> OTHERS_TAKE_FROM =
            Set.of("org.huanjie.api", "org.huanjie.runtime.web", "org.huanjie.runtime.jpa");

    private final Container karaf;
    private final BadInputScene scene;
    private final Addresses addresses;

    BundleUpdateTest(Container karaf) {
        this.karaf = karaf;
        scene = new BadInputScene(karaf, "updates");
        addresses = new Addresses(scene.as("CLERK"), karaf.rest().openApi(), scene.known());
    }

    @Test
    void leavesEveryAddressAsItWas() {
        ContainerAdmin admin = karaf.admin();
        Map<String, String> bundles = admin.bundlesNamed(OURS);
        List<String> states = admin.bundleStates();
        Map<String, String> answers = addresses.answers();
        assertThat(bundles).hasSizeGreaterThan(10);
        assertThat(answers.values()).filteredOn("200"::equals).hasSizeGreaterThan(20);

        try (Load load = new Load(scene.as("CLERK"), addresses.paths())) {
            bundles.forEach((id, name) -> {
                update(id, name);

                assertThat(addresses.await(PATIENCE, answers))
                        .as("after " + name)
                        .isEqualTo(answers);
                assertThat(load.failed()).as("while " + name + " came").isEmpty();
            });
            assertThat(load.served()).isPositive();
        }

        assertThat(admin.bundleStates()).isEqualTo(states);
        assertThat(karaf.rest().get("/status").body().path("failures").asInt()).isZero();
        scene.leave();
    }

    private void update(String id, String name) {
        karaf.admin().update(id);
        if (OTHERS_TAKE_FROM.contains(name)) {
            karaf.admin().awaitComplete(PATIENCE);
        } else {
            karaf.admin().awaitSettled(PATIENCE);
        }
    }
}
