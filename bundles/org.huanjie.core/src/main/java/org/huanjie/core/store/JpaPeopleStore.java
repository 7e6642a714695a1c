// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.PersonId;
import org.huanjie.core.people.PeopleStore;
import org.huanjie.core.people.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts in their table. */
@Component(service = PeopleStore.class)
public final class JpaPeopleStore implements PeopleStore {
    private static final String VISIBLE = " from PersonRow p where p.districtId = :district and ("
            + "exists (select g.id from GrantRow g where g.districtId = :district and g.personId = p.id and g.nodeId in :nodes)"
            + " or not exists (select h.id from GrantRow h where h.districtId = :district and h.personId = p.id))";

    private final Jpa jpa;

    @Activate
    public JpaPeopleStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return jpa.first(PersonRow.class, "select p from PersonRow p where p.login = :login", Map.of("login", login))
                .map(PersonRow::toAccount);
    }

    @Override
    public Optional<Account> byId(PersonId id) {
        return jpa.first(PersonRow.class, "select p from PersonRow p where p.id = :id", Map.of("id", id.value()))
                .map(PersonRow::toAccount);
    }

    @Override
    public void hold(Person person) {
        jpa.hold(PersonRow.class, person.district(), person.id().value());
    }

    @Override
    public void add(Account account) {
        jpa.persist(new PersonRow(account));
    }

    @Override
    public void change(Account account) {
        Person person = account.person();
        jpa.change(PersonRow.class, person.district(), person.id().value(), person.version())
                .take(account);
    }

    @Override
    public List<Person> list(DistrictId district, Set<OrgId> within, int offset, int limit) {
        return jpa
                .page(
                        PersonRow.class,
                        "select p" + VISIBLE + " order by p.login",
                        parameters(district, within),
                        offset,
                        limit)
                .stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    @Override
    public int count(DistrictId district, Set<OrgId> within) {
        return jpa.count("select count(p)" + VISIBLE, parameters(district, within));
    }

    private static Map<String, Object> parameters(DistrictId district, Set<OrgId> within) {
        return Map.of(
                "district",
                district.value(),
                "nodes",
                within.stream().map(OrgId::value).toList());
    }

    @Override
    public boolean nobody() {
        return jpa.count("select count(p) from PersonRow p", Map.of()) == 0;
    }
}
