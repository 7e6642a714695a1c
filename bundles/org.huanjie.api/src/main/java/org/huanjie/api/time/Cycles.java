// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.time;

import java.time.Instant;
import java.time.LocalDate;

/** The cycles and their clock: Asia/Shanghai days; a rehearsal's day is data, a real cycle's day is the server's. */
public interface Cycles {
    /** @throws org.huanjie.api.error.Refused not-found if absent or out of scope */
    Cycle cycle(CycleId id);

    /** The day on which an act in this cycle happens. */
    LocalDate today(CycleId id);

    /** How many communities the street had when the cycle began (S19). @throws org.huanjie.api.error.Refused not-found */
    int communitiesAtStart(CycleId id);

    /** The moment of recording, always the server's clock. */
    Instant recordedAt();
}
