// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Component;

/** The server's clock with the days of Asia/Shanghai, whatever zone the machine is set to. */
@Component(service = Clock.class)
public final class ServerClock extends Clock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock system = Clock.system(SHANGHAI);

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant();
    }
}
