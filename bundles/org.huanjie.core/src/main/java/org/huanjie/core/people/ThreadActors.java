// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.function.Supplier;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who acts on this thread, for the length of one request or command. */
@Component(service = Actors.class)
public final class ThreadActors implements Actors {
    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private final PeopleStore people;
    private final GrantStore grants;

    @Activate
    public ThreadActors(@Reference PeopleStore people, @Reference GrantStore grants) {
        this.people = people;
        this.grants = grants;
    }

    @Override
    public Actor current() {
        Actor actor = CURRENT.get();
        if (actor == null) {
            throw Refused.because(CommonProblem.NOT_SIGNED_IN, "请先登录。", "Sign in first.");
        }
        return actor;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    @Override
    public Actor of(PersonId id) {
        Person person = people.byId(id)
                .map(PeopleStore.Account::person)
                .filter(Person::enabled)
                .orElseThrow(() -> Refused.notFound("person", id.value()));
        return Reach.actor(person, grants.reach(person.district(), person.id()));
    }
}
