// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.election.domain.Department;

/** Rights outside steps: who may do or see something because of a role at the case's organisation. */
public final class Rights {
    private Rights() {}

    /** @throws Refused right-missing unless one of the roles is held */
    public static void any(Actor actor, CaseView election, Role... roles) {
        if (!holdsAny(actor, election, roles)) {
            String zh = Arrays.stream(roles).map(Role::zh).collect(Collectors.joining("、"));
            throw Refused.field(
                    CommonProblem.RIGHT_MISSING,
                    "role",
                    "此事由" + zh + "办理或查阅，您没有这一角色。请由有关人员办理。",
                    "This is for " + Arrays.toString(roles) + "; you hold none of these roles here.");
        }
    }

    /** True if one of the roles is held at the case's organisation or above. */
    public static boolean holdsAny(Actor actor, CaseView election, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> actor.holds(role, election.organisation()));
    }

    /** True if the person answers for this department. */
    public static boolean answersFor(Actor actor, CaseView election, Department department) {
        return actor.qualifiers(Role.DEPT_REVIEWER, election.organisation()).contains(department.code());
    }
}
