// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.PersonId;
import org.huanjie.core.people.OpenSession;
import org.huanjie.core.people.Person;
import org.huanjie.core.people.SessionStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions in their table. */
@Component(service = SessionStore.class)
public final class JpaSessionStore implements SessionStore {
    private final Jpa jpa;

    @Activate
    public JpaSessionStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public void open(OpenSession session) {
        jpa.persist(new SessionRow(session));
    }

    /** Single columns, because two whole entities in one query would be read once more each. */
    @Override
    public Optional<Found> find(String digest) {
        String query =
                "select s.districtId, s.createdAt, s.seenAt, s.address, p.id, p.login, p.name, p.mustChange, p.enabled, p.version"
                        + " from SessionRow s, PersonRow p where s.id = :digest and p.districtId = s.districtId and p.id = s.personId";
        return jpa.first(Object[].class, query, Map.of("digest", digest)).map(row -> found(digest, row));
    }

    private static Found found(String digest, Object[] row) {
        DistrictId district = new DistrictId((String) row[0]);
        PersonId id = new PersonId((String) row[4]);
        OpenSession session = new OpenSession(
                district, digest, id, Instant.ofEpochMilli((Long) row[1]), Instant.ofEpochMilli((Long) row[2]), (String)
                        row[3]);
        Person person = new Person(
                district, id, (String) row[5], (String) row[6], (Boolean) row[7], (Boolean) row[8], (Integer) row[9]);
        return new Found(session, person);
    }

    @Override
    public void seen(String digest, Instant moment) {
        jpa.update(
                "update SessionRow s set s.seenAt = :seen where s.id = :digest",
                Map.of("seen", moment.toEpochMilli(), "digest", digest));
    }

    @Override
    public void end(String digest) {
        jpa.update("delete from SessionRow s where s.id = :digest", Map.of("digest", digest));
    }

    @Override
    public void endOthers(PersonId person, String spared) {
        jpa.update(
                "delete from SessionRow s where s.personId = :person and s.id <> :spared",
                Map.of("person", person.value(), "spared", spared));
    }

    @Override
    public void endOld(Instant begunBefore, Instant seenBefore) {
        jpa.update(
                "delete from SessionRow s where s.createdAt < :begun or s.seenAt < :seen",
                Map.of("begun", begunBefore.toEpochMilli(), "seen", seenBefore.toEpochMilli()));
    }
}
