// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The installer's guide has the commands that the tests carry out, for this release, and knows every feature. */
class GuideTest {
    private static final Path GUIDE = Path.of(System.getProperty("huanjie.guide"));

    static List<String> commands() {
        String version = Delivery.version();
        return List.of(
                "kar:install file:/media/huanjie-" + version + ".kar",
                "feature:repo-add mvn:org.huanjie/features/" + version + "/xml/features",
                Delivery.install(),
                Delivery.changeTo("0.2.0"),
                Delivery.changeTo(version),
                Delivery.uninstall(),
                "kar:uninstall huanjie-" + version,
                "feature:repo-remove huanjie-" + version);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasEveryCommand(String command) throws IOException {
        // the tests run on the embedded database, an office on its own
        assertThat(Files.readString(GUIDE)).contains(command.replace("huanjie-h2", "huanjie-postgresql"));
    }

    @Test
    void saysOfEveryFeatureWhatItBrings() throws IOException {
        String descriptor =
                "org/huanjie/features/" + Delivery.version() + "/features-" + Delivery.version() + "-features.xml";
        try (ZipFile zip = new ZipFile(Delivery.repository().toFile())) {
            String text =
                    new String(zip.getInputStream(zip.getEntry(descriptor)).readAllBytes(), StandardCharsets.UTF_8);
            List<String> features = text.lines()
                    .filter(line -> line.contains("<feature name="))
                    .map(line -> line.split("\"")[1])
                    .toList();

            assertThat(features).hasSizeGreaterThan(8);
            assertThat(features)
                    .allSatisfy(feature -> assertThat(Files.readString(GUIDE)).contains("| `" + feature + "` |"));
        }
    }
}
