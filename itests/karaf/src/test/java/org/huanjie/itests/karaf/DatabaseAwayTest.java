// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import org.junit.jupiter.api.Test;

/** The PostgreSQL stops while people work, and starts again. */
@InKaraf(Database.POSTGRESQL)
class DatabaseAwayTest {
    @Test
    void everybodyIsToldToComeBackAndThenEverythingGoesOn(Container karaf) {
        BadInputScene scene = new BadInputScene(karaf, "away");
        Outage outage = new Outage(karaf, scene);

        karaf.withoutDatabase(outage::everybodyIsToldToComeBack);

        outage.everythingGoesOn();
        scene.leave();
    }
}
