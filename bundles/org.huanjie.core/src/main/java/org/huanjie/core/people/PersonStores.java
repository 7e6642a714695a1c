// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The three stores of this package under one hand. */
@Component(service = PersonStores.class)
public record PersonStores(PeopleStore people, SessionStore sessions, GrantStore grants) {
    @Activate
    public PersonStores(@Reference PeopleStore people, @Reference SessionStore sessions, @Reference GrantStore grants) {
        this.people = people;
        this.sessions = sessions;
        this.grants = grants;
    }
}
