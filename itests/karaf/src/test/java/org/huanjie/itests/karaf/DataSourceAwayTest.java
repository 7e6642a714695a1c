// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The file of the data source is taken out of a running container, and put back: all slices go and come with it. */
@InKaraf(Database.H2)
class DataSourceAwayTest {
    @Test
    void everybodyIsToldToComeBackAndThenEverythingGoesOn(Container karaf) throws IOException {
        BadInputScene scene = new BadInputScene(karaf, "away");
        Outage outage = new Outage(karaf, scene);
        Path file = karaf.instance().resolve("etc/org.ops4j.datasource-huanjie.cfg");
        Path aside = karaf.instance().resolve("data/datasource.aside");

        Files.move(file, aside);
        try {
            outage.everybodyIsToldToComeBack();
        } finally {
            Files.move(aside, file);
        }

        outage.everythingGoesOn();
        scene.leave();
    }
}
