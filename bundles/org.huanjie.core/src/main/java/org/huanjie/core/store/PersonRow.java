// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.PersonId;
import org.huanjie.core.people.Credentials;
import org.huanjie.core.people.PeopleStore;
import org.huanjie.core.people.Person;

/** An account. */
@Entity
@Table(name = "hj_core_person")
class PersonRow extends Row {
    @Column(name = "login")
    private String login = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "old_hashes")
    private String oldHashes = "";

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "enabled")
    private boolean enabled;

    protected PersonRow() {}

    PersonRow(PeopleStore.Account account) {
        super(account.person().district().value(), account.person().id().value());
        login = account.person().login();
        take(account);
    }

    void take(PeopleStore.Account account) {
        name = account.person().name();
        mustChange = account.person().mustChange();
        enabled = account.person().enabled();
        passwordHash = account.credentials().hash();
        oldHashes = String.join("\n", account.credentials().old());
    }

    Person toPerson() {
        return new Person(
                new DistrictId(districtId()), new PersonId(id()), login, name, mustChange, enabled, version());
    }

    PeopleStore.Account toAccount() {
        List<String> old = oldHashes.isEmpty() ? List.of() : List.of(oldHashes.split("\n"));
        return new PeopleStore.Account(toPerson(), new Credentials(passwordHash, old));
    }
}
