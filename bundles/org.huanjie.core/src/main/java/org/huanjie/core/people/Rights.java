// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;

/** Asks whether the acting person holds one of the roles an act needs. */
public final class Rights {
    private Rights() {}

    /**
     * @throws Refused not-found if the node is out of the person's sight, right-missing if it is seen but no such role is held there
     */
    public static void require(Actor actor, OrgId at, Role... oneOf) {
        if (!actor.sees(at)) {
            throw Refused.notFound("organisation", at.value());
        }
        if (Arrays.stream(oneOf).noneMatch(role -> actor.holds(role, at))) {
            throw Refused.field(
                    CommonProblem.RIGHT_MISSING,
                    "role",
                    "办理此事需要“" + Arrays.stream(oneOf).map(Role::zh).collect(Collectors.joining("”或“"))
                            + "”职责，您在此处没有。请联系系统管理员授权，或者由有职责的人员办理。",
                    "This takes the role "
                            + Arrays.stream(oneOf).map(Role::name).collect(Collectors.joining(" or "))
                            + ", which you do not hold here. Ask an administrator, or let someone act who holds it.");
        }
    }
}
