// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.itests.kit.Reply;
import org.junit.jupiter.api.Test;

/** Our features in a stock container: they come up, survive a restart, go and leave nothing broken. */
@InKaraf(value = Database.H2, ofItsOwn = true)
class InstallTest {
    private final Container karaf;

    InstallTest(Container karaf) {
        this.karaf = karaf;
    }

    @Test
    void theFeaturesInstallAndStatusAnswers() {
        Reply reply = karaf.rest().get("/status");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("version").asText()).startsWith("0.1.0");
        assertThat(karaf.admin().bundles("Active"))
                .contains("Huanjie :: API", "Huanjie :: Web", "Huanjie :: Core", "Huanjie :: Roster");
        assertThat(karaf.admin().bundles("Installed")).isEmpty();
    }

    @Test
    void aKilledContainerComesBack() {
        karaf.killAndRestart();

        assertThat(karaf.rest().get("/status").status()).isEqualTo(200);
    }

    @Test
    void aRestartBringsTheSameBundlesBack() {
        var before = karaf.admin().bundleList();

        karaf.restart();

        assertThat(karaf.admin().bundleList()).isEqualTo(before);
        assertThat(karaf.rest().get("/status").status()).isEqualTo(200);
    }
}
