// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests obey their rules; and each rule catches a manifest that breaks it. */
class ManifestRulesTest {
    private static final List<Bundle> BUNDLES = Bundle.all();

    @Test
    void everyManifestIsClean() {
        assertThat(BUNDLES.stream().flatMap(bundle -> ManifestRules.findings(bundle).stream()))
                .isEmpty();
    }

    @Test
    void everyBundleWasLookedAt() {
        assertThat(BUNDLES.stream().map(Bundle::name))
                .containsExactly(
                        "org.huanjie.api",
                        "org.huanjie.approval",
                        "org.huanjie.core",
                        "org.huanjie.election",
                        "org.huanjie.office",
                        "org.huanjie.procedure",
                        "org.huanjie.rehearsal",
                        "org.huanjie.roster",
                        "org.huanjie.runtime.jpa",
                        "org.huanjie.runtime.web",
                        "org.huanjie.shell",
                        "org.huanjie.web");
        assertThat(bundle("org.huanjie.api").header("Export-Package")).hasSizeGreaterThan(10);
        assertThat(bundle("org.huanjie.web").header("Import-Package")).isNotEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("org.huanjie.roster", "Export-Package", "org.huanjie.roster.domain", "only the api does"),
                Arguments.of(
                        "org.huanjie.runtime.web",
                        "Export-Package",
                        "javax.ws.rs;version=2.1",
                        "without the mandatory attribute"),
                Arguments.of("org.huanjie.api", "Export-Package", "org.huanjie.api.fact", "without a version"),
                Arguments.of(
                        "org.huanjie.election",
                        "Import-Package",
                        "org.huanjie.roster.domain",
                        "imports org.huanjie.roster.domain"),
                Arguments.of("org.huanjie.api", "Import-Package", "org.osgi.framework", "imports org.osgi.framework"),
                Arguments.of("org.huanjie.core", "Import-Package", "com.google.gson", "imports com.google.gson"),
                Arguments.of(
                        "org.huanjie.web",
                        "Import-Package",
                        "com.fasterxml.jackson.databind",
                        "from whoever offers it"),
                Arguments.of("org.huanjie.core", "Import-Package", "org.jspecify.annotations", "at run time"),
                Arguments.of("org.huanjie.roster", "Require-Bundle", "org.huanjie.core", "Require-Bundle"),
                Arguments.of("org.huanjie.roster", "DynamicImport-Package", "*", "DynamicImport-Package"),
                Arguments.of("org.huanjie.newcomer", "Import-Package", "org.slf4j", "no list of allowed imports"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void catchesABrokenManifest(String name, String header, String value, String finding) {
        Bundle seeded = new Bundle(name, Map.of(header, value), List.of());

        assertThat(ManifestRules.findings(seeded))
                .anySatisfy(sentence -> assertThat(sentence).contains(finding));
    }

    private static Bundle bundle(String name) {
        return BUNDLES.stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
    }
}
