// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.PersonId;

/** Where accounts are kept. */
public interface PeopleStore {
    /** A person together with the password hashes. */
    record Account(Person person, Credentials credentials) {}

    /** The account of this login, in lower case. */
    Optional<Account> byLogin(String login);

    /** The account of this person. */
    Optional<Account> byId(PersonId id);

    /** Until the running act ends nobody else may hold the account: its roles are compared and given by one at a time. */
    void hold(Person person);

    /** Adds an account in the running transaction. */
    void add(Account account);

    /** Writes name, flags and hashes of a known account in the running transaction. */
    void change(Account account);

    /**
     * People in the order of their logins.
     *
     * @param within nodes of which one must carry a grant of the person; people without any grant are always listed
     */
    List<Person> list(DistrictId district, Set<OrgId> within, int offset, int limit);

    /** How many {@link #list} has in all. */
    int count(DistrictId district, Set<OrgId> within);

    /** True if there is no account at all. */
    boolean nobody();
}
