// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import org.huanjie.core.people.HeldGrant;
import org.huanjie.core.people.ManagePeople;
import org.huanjie.core.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * An account as the web shows it.
 *
 * @param grants          roles held; absent in lists
 * @param oneTimePassword only in the answer that hands it over
 */
public record PersonView(
        String id,
        String login,
        String name,
        boolean enabled,
        boolean mustChangePassword,
        int version,
        @Nullable List<GrantView> grants,
        @Nullable String oneTimePassword) {
    /** A role at a node. */
    public record GrantView(String id, String role, String at, String atName, String qualifier) {
        static GrantView of(HeldGrant grant) {
            return new GrantView(
                    grant.id(), grant.role().name(), grant.at().value(), grant.nodeName(), grant.qualifier());
        }
    }

    static PersonView line(Person person) {
        return of(person, null, null);
    }

    static PersonView whole(Person person, List<HeldGrant> grants) {
        return of(person, grants.stream().map(GrantView::of).toList(), null);
    }

    static PersonView handed(ManagePeople.Handed handed) {
        return of(handed.person(), null, handed.oneTimePassword());
    }

    private static PersonView of(Person p, @Nullable List<GrantView> grants, @Nullable String password) {
        return new PersonView(
                p.id().value(), p.login(), p.name(), p.enabled(), p.mustChange(), p.version(), grants, password);
    }
}
