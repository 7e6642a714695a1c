// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A jar of one module that came damaged from the medium, or was damaged on the disk, costs that module and nothing else. */
@InKaraf(value = Database.H2, ofItsOwn = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorruptBundleTest {
    private static final String MODULE = "ELECTION";
    private static final String BUNDLE = "Huanjie :: Election";

    private final Container karaf;
    private final BadInputScene scene;
    private final Modules modules;
    private final ElectionJar jar;

    CorruptBundleTest(Container karaf) {
        this.karaf = karaf;
        scene = new BadInputScene(karaf, "corrupt");
        modules = new Modules(karaf, scene);
        jar = new ElectionJar(karaf.instance());
    }

    @AfterAll
    void leave() {
        scene.leave();
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "huanjie.long", matches = "true")
    @CsvSource(textBlock = """
        HALF,    the copy broke off: the manifest can be read and the rest is missing
        NOTHING, the copy never began
        OTHER,   it is no jar at all
        """)
    void isNotInstalledAndStopsNothing(ElectionJar.Damage damage, String reason) {
        whileOffered(damage, reason, () -> {
            assertThat(karaf.admin().bundles("Active")).doesNotContain(BUNDLE);
            modules.settle();
            modules.theRestAnswers();
        });
    }

    @Test
    void theContainerStartsWhileTheDamagedJarLiesThere() {
        whileOffered(ElectionJar.Damage.HALF, "the copy broke off", () -> {
            karaf.restart();

            modules.settle();
            modules.theRestAnswers();
        });
    }

    @Test
    void theContainerStartsWithoutAJarThatWasDamagedOnItsOwnDisk() {
        karaf.restartAfter(jar::damageTheInstalled);

        assertThat(karaf.admin().bundles("Active")).doesNotContain(BUNDLE);
        modules.lose(MODULE);
        modules.theRestAnswers();

        modules.putBack(MODULE);
        modules.allAreBack();
    }

    /** The module is out, its damaged jar is refused; after the work the good one is back. */
    private void whileOffered(ElectionJar.Damage damage, String reason, Runnable work) {
        modules.takeOut(MODULE);
        jar.offer(damage);
        try {
            assertThatThrownBy(() -> karaf.admin().install(ModuleReads.feature(MODULE)))
                    .as(reason)
                    .hasMessageContaining("feature");
            work.run();
        } finally {
            jar.takeBack();
        }
        modules.putBack(MODULE);
        modules.allAreBack();
    }
}
