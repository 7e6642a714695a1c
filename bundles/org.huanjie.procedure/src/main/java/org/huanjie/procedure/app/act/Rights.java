// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.StepDefinition;

/**
 * Who may do what in a step (办理权限). What the system checks by itself a clerk may ask it to check; a clerk may draft what the
 * leader of the same level signs, but a draft is not the act.
 */
public final class Rights {

    private static final List<Role> CLERKS = List.of(Role.CLERK, Role.STREET_CLERK);
    private static final List<Role> OF_THE_STREET = List.of(Role.STREET_LEADER, Role.STREET_APPROVER);
    private static final List<Role> OF_THE_COMMUNITY = List.of(Role.ORG_LEADER, Role.CHAIR, Role.NEW_SECRETARY);

    private Rights() {}

    /** Roles that may open the step. */
    public static List<Role> openers(StepDefinition step) {
        return step.staffing().role() == Role.SYSTEM
                ? CLERKS
                : List.copyOf(step.staffing().roles());
    }

    /** Roles that may close the step. */
    public static List<Role> closers(StepDefinition step) {
        return step.staffing().role() == Role.SYSTEM
                ? CLERKS
                : List.of(step.staffing().role());
    }

    /** Roles that may write in the form of the step. */
    public static List<Role> writers(StepDefinition step) {
        List<Role> writers = new ArrayList<>(openers(step));
        if (openers(step).stream().anyMatch(OF_THE_STREET::contains)) {
            writers.add(Role.STREET_CLERK);
        }
        if (openers(step).stream().anyMatch(OF_THE_COMMUNITY::contains)) {
            writers.add(Role.CLERK);
        }
        return writers.stream().distinct().toList();
    }

    /** The first of these roles that the person holds at the case. */
    public static Optional<Role> held(Actor actor, OrgId at, Collection<Role> roles) {
        return roles.stream().filter(r -> actor.holds(r, at)).findFirst();
    }

    /** The first of these roles that the person holds. @throws Refused right-missing, naming who may */
    public static Role require(Actor actor, OrgId at, Collection<Role> roles, StepDefinition step) {
        return held(actor, at, roles)
                .orElseThrow(() -> missing(step.label(), step.id().value(), step.source(), roles));
    }

    /** The first of these roles that the person holds at the node. @throws Refused right-missing, naming who may */
    public static Role requireAt(Actor actor, OrgId at, Collection<Role> roles, String whatZh, String whatEn) {
        return held(actor, at, roles).orElseThrow(() -> missing("“" + whatZh + "”", whatEn, "", roles));
    }

    /** The refusal that names who may. */
    public static Refused refusal(String whatZh, String whatEn, Collection<Role> roles) {
        return missing(whatZh, whatEn, "", roles);
    }

    /** The refusal of a step that names who may. */
    static Refused missing(String what, String field, String clause, Collection<Role> roles) {
        return Refused.byClause(
                CommonProblem.RIGHT_MISSING,
                clause,
                field,
                what + "由“" + roles.stream().map(Role::zh).collect(Collectors.joining("”或“"))
                        + "”办理，您没有这一角色。请联系有权人员办理。",
                what + " is for " + roles.stream().map(Role::name).collect(Collectors.joining(" or "))
                        + "; you do not hold that role. Ask somebody who does.");
    }
}
