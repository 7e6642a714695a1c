// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.web.IdempotencyStore;
import org.huanjie.api.web.StoredAnswer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers given under idempotency keys, in their table. */
@Component(service = {IdempotencyStore.class, JpaIdempotencyStore.class})
public final class JpaIdempotencyStore implements IdempotencyStore {
    private final Jpa jpa;
    private final Actors actors;
    private final FieldCipher cipher;
    private final Clock clock;

    @Activate
    public JpaIdempotencyStore(
            @Reference Jpa jpa, @Reference Actors actors, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.jpa = jpa;
        this.actors = actors;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<StoredAnswer> find(PersonId person, String key) {
        String query =
                "select a from AnswerRow a where a.districtId = :district and a.personId = :person and a.key = :key";
        return jpa.first(
                        AnswerRow.class,
                        query,
                        Map.of("district", actors.current().district().value(), "person", person.value(), "key", key))
                .map(row -> row.toAnswer(cipher));
    }

    @Override
    public void save(PersonId person, String key, StoredAnswer answer) {
        AnswerRow row = new AnswerRow(actors.current().district(), person, key, answer, cipher);
        row.at(clock.instant());
        jpa.persist(row);
    }

    /** Forgets answers given before this moment, in the running transaction. */
    public void forgetBefore(Instant moment) {
        jpa.update("delete from AnswerRow a where a.answeredAt < :moment", Map.of("moment", moment.toEpochMilli()));
    }
}
