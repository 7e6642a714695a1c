// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.review;

import java.util.Collection;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.Known;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.field.Answers;

/** The departments that must answer. */
final class Departments {
    private Departments() {}

    /** @throws Refused not-found for a department that the profile does not name */
    static Department require(Act act, String code) {
        return Answers.departments(act.profile()).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("department", code));
    }

    /** @throws Refused right-missing for anybody but the department itself */
    static void own(Actor actor, Act act, Department department) {
        Check.that(
                Rights.answersFor(actor, act.view(), department),
                CommonProblem.RIGHT_MISSING,
                "S34",
                "department",
                "只有“" + department + "”自己可以办理本部门的答复。请由该部门人员登录办理。",
                "Only '" + department + "' itself may do this. Its own staff must sign in.");
    }

    /** @throws Refused right-missing for anybody but the department itself and the street */
    static void ownOrStreet(Actor actor, Act act, Department department) {
        if (!Rights.answersFor(actor, act.view(), department)) {
            Rights.any(actor, act.view(), Role.STREET_CLERK, Role.STREET_APPROVER);
        }
    }

    /** Every person answered about is a candidate of the batch. @throws Refused not-found or wrong-state */
    static void known(Act act, Collection<CandidateId> candidates) {
        candidates.forEach(c -> Known.standing(act.file(), c));
    }
}
