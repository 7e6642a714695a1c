// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Grant;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * People of a test, in memory.
 *
 * <pre>{@code
 * FixedActors actors = FixedActors.over(tree);
 * Actor clerk = actors.person("张经办", Role.CLERK, community.organisation());
 * actors.act(clerk);                                  // from now on
 * actors.as(approver, () -> decide.approve(…));       // for one act
 * }</pre>
 */
public final class FixedActors implements Actors {
    private final FakeOrganisations tree;
    private final Map<PersonId, Actor> people = new HashMap<>();
    private @Nullable Actor current;

    private FixedActors(FakeOrganisations tree) {
        this.tree = tree;
    }

    /** People whose rights reach over this tree. */
    public static FixedActors over(FakeOrganisations tree) {
        return new FixedActors(tree);
    }

    /** Adds a person with one role. */
    public Actor person(String name, Role role, OrgId at) {
        return person(name, List.of(new Grant(role, at, "")));
    }

    /** Adds a person with several roles; the id follows the name. */
    public Actor person(String name, List<Grant> grants) {
        Set<OrgId> visible = new HashSet<>();
        for (Grant grant : grants) {
            visible.addAll(tree.above(grant.at()));
            tree.all().stream()
                    .filter(node -> tree.above(node).contains(grant.at()))
                    .forEach(visible::add);
        }
        Map<OrgId, Set<OrgId>> within = new HashMap<>();
        visible.forEach(node -> within.put(node, tree.above(node)));
        Actor actor = new Actor(
                new PersonId("p-" + name), name, ACommunity.DISTRICT, new ArrayList<>(grants), visible, within);
        people.put(actor.person(), actor);
        return actor;
    }

    /** This person acts from now on. */
    public void act(Actor actor) {
        current = actor;
    }

    /** Nobody is signed in from now on. */
    public void nobody() {
        current = null;
    }

    @Override
    public Actor current() {
        if (current == null) {
            throw Refused.because(CommonProblem.NOT_SIGNED_IN, "请先登录。", "Sign in first.");
        }
        return current;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = current;
        current = actor;
        try {
            return work.get();
        } finally {
            current = before;
        }
    }

    @Override
    public Actor of(PersonId person) {
        Actor found = people.get(person);
        if (found == null) {
            throw Refused.notFound("person", person.value());
        }
        return found;
    }
}
