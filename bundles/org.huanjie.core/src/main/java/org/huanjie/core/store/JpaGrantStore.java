// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.GrantStore;
import org.huanjie.core.people.HeldGrant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles at nodes in their table. */
@Component(service = GrantStore.class)
public final class JpaGrantStore implements GrantStore {
    private static final String GRANT = "select g.id, g.role, g.nodeId, a.name, a.path, g.qualifier";
    private static final String OF_PERSON = " where g.districtId = :district and g.personId = :person"
            + " and a.districtId = :district and a.id = g.nodeId";

    private final Jpa jpa;

    @Activate
    public JpaGrantStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public List<Reached> reach(DistrictId district, PersonId person) {
        String query = GRANT + ", n.path from GrantRow g, NodeRow a, NodeRow n" + OF_PERSON
                + " and n.districtId = :district and locate(a.path, n.path) = 1 order by g.id";
        return jpa.list(Object[].class, query, parameters(district, person)).stream()
                .map(row -> new Reached(grant(row), (String) row[6]))
                .toList();
    }

    @Override
    public List<HeldGrant> of(DistrictId district, PersonId person) {
        return jpa
                .list(
                        Object[].class,
                        GRANT + " from GrantRow g, NodeRow a" + OF_PERSON + " order by g.id",
                        parameters(district, person))
                .stream()
                .map(JpaGrantStore::grant)
                .toList();
    }

    private static Map<String, String> parameters(DistrictId district, PersonId person) {
        return Map.of("district", district.value(), "person", person.value());
    }

    private static HeldGrant grant(Object[] row) {
        return new HeldGrant(
                (String) row[0],
                Role.valueOf((String) row[1]),
                new OrgId((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }

    @Override
    public void add(DistrictId district, PersonId person, HeldGrant grant) {
        jpa.persist(new GrantRow(district, person, grant));
    }

    @Override
    public void remove(DistrictId district, String grantId) {
        jpa.update(
                "delete from GrantRow g where g.districtId = :district and g.id = :id",
                Map.of("district", district.value(), "id", grantId));
    }
}
