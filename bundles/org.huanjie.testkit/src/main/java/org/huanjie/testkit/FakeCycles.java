// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.time.Cycles;

/** The rehearsal cycle of 2026 of the street of the fixtures, on a clock that the test moves. */
public final class FakeCycles implements Cycles {
    private final MovedClock clock;
    private final Map<CycleId, Cycle> cycles = new HashMap<>();

    /** On this clock. */
    public FakeCycles(MovedClock clock) {
        this.clock = clock;
        add(new CycleId("cycle-2026"), ACommunity.STREET);
    }

    /** Adds the cycle of another street. */
    public void add(CycleId id, OrgId street) {
        cycles.put(
                id,
                new Cycle(
                        ACommunity.DISTRICT,
                        id,
                        street,
                        "2026年社区党组织换届",
                        2026,
                        true,
                        "关于印发社区党组织换届工作实施方案的通知",
                        "云组发〔2026〕12号",
                        LocalDate.of(2026, 5, 18),
                        "street-plan-2015",
                        0));
    }

    @Override
    public Cycle cycle(CycleId id) {
        Cycle found = cycles.get(id);
        if (found == null) {
            throw Refused.notFound("cycle", id.value());
        }
        return found;
    }

    @Override
    public LocalDate today(CycleId id) {
        cycle(id);
        return clock.today();
    }

    @Override
    public int communitiesAtStart(CycleId id) {
        cycle(id);
        return 12;
    }

    @Override
    public Instant recordedAt() {
        return clock.instant();
    }
}
