// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each module can be taken out of the running container and put back; the others do not notice. */
@EnabledIfSystemProperty(named = "huanjie.long", matches = "true", disabledReason = "long: ./huanjie test --long")
@InKaraf(value = Database.H2, ofItsOwn = true)
class ModulesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Container karaf;

    ModulesTest(Container karaf) {
        this.karaf = karaf;
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster", "procedure", "election", "approval"})
    void goesAloneAndComesBack(String module) {
        RestClient rest = karaf.rest();
        Set<String> all = rest.modules();
        List<String> bundles = karaf.admin().bundleList();
        Set<String> others = new TreeSet<>(all);
        others.remove(module.toUpperCase(java.util.Locale.ROOT));

        karaf.admin().uninstall("huanjie-" + module);

        rest.awaitModules(PATIENCE, others);
        karaf.admin().awaitSettled(PATIENCE);
        assertThat(rest.get("/status").status()).isEqualTo(200);

        karaf.admin().install("huanjie-" + module);

        rest.awaitModules(PATIENCE, all);
        assertThat(karaf.admin().bundleList()).isEqualTo(bundles);
        assertThat(rest.get("/status").body().path("failures").asInt()).isZero();
    }
}
