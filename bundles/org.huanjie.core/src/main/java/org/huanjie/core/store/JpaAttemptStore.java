// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.core.people.AttemptStore;
import org.huanjie.core.people.Attempts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Failed sign-ins in their table; no district is known yet, so all stand under one. */
@Component(service = AttemptStore.class)
public final class JpaAttemptStore implements AttemptStore {
    private static final DistrictId EVERYWHERE = new DistrictId("-");

    private final Jpa jpa;

    @Activate
    public JpaAttemptStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Counted of(String key) {
        Optional<AttemptRow> known = jpa.find(AttemptRow.class, EVERYWHERE, key);
        return new Counted() {
            @Override
            public Attempts attempts() {
                return known.map(AttemptRow::toAttempts).orElse(Attempts.NONE);
            }

            @Override
            public void replace(Attempts attempts) {
                known.ifPresentOrElse(row -> row.take(attempts), () -> add(key, attempts));
            }
        };
    }

    /** Not looked for again: a row that came in between is a concurrent change. */
    private void add(String key, Attempts attempts) {
        AttemptRow row = new AttemptRow(EVERYWHERE.value(), key);
        row.take(attempts);
        jpa.persist(row);
    }

    @Override
    public void forget(String key) {
        jpa.update("delete from AttemptRow a where a.id = :key", Map.of("key", key));
    }

    @Override
    public void forgetBefore(Instant moment) {
        jpa.update(
                "delete from AttemptRow a where a.firstAt < :moment and a.lockedUntil < :moment",
                Map.of("moment", moment.toEpochMilli()));
    }
}
