// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.time.LocalDate;
import org.huanjie.api.time.Cycle;
import org.huanjie.core.cycle.CycleStore;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as the web shows it.
 *
 * @param today               the day of its clock
 * @param communitiesAtStart  how many communities the street had when it began
 * @param upperDate           absent until the district's document is registered
 */
public record CycleView(
        String id,
        String street,
        String title,
        int year,
        boolean rehearsal,
        String today,
        String upperTitle,
        String upperNumber,
        @Nullable String upperDate,
        String profile,
        int communitiesAtStart,
        int version) {
    static CycleView of(CycleStore.Kept kept, LocalDate today) {
        Cycle c = kept.cycle();
        return new CycleView(
                c.id().value(),
                c.street().value(),
                c.title(),
                c.year(),
                c.rehearsal(),
                today.toString(),
                c.upperTitle(),
                c.upperNumber(),
                c.upperDate().equals(LocalDate.EPOCH) ? null : c.upperDate().toString(),
                c.profile(),
                kept.communities(),
                c.version());
    }
}
