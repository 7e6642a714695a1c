// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;

/**
 * What a person may read of the reasons (3.5): what departments answered about a person, what an inspection found, and who has a
 * ground for exclusion is the street's to know. Everybody else reads only that the street has it in hand.
 */
public final class Discretion {

    private static final Set<String> OF_THE_STREET = Set.of(
            "candidate.review",
            "candidate.opinions",
            "candidate.inspection",
            "exclusion.opinions",
            "exclusion.decisions",
            "exclusion.groundsUsed",
            "objection.verdicts");
    private static final List<Role> STREET = List.of(Role.STREET_CLERK, Role.STREET_APPROVER, Role.STREET_LEADER);
    private static final Reason IN_HAND = new Reason(
            "涉及部门意见或个人情况，由街道掌握。请向街道了解。",
            "This is about opinions of departments or personal matters; the street has it in hand. Ask the street.",
            "");

    private final boolean street;

    private Discretion(boolean street) {
        this.street = street;
    }

    /** For this person at this organisation. */
    public static Discretion of(Actor actor, OrgId at) {
        return new Discretion(STREET.stream().anyMatch(r -> actor.holds(r, at)));
    }

    /** True if the fact and its reasons may be read. */
    public boolean mayRead(String fact) {
        return street || !OF_THE_STREET.contains(fact);
    }

    /** The reasons of a gate over these facts. */
    public List<Reason> reasons(Collection<FactName> facts, List<Reason> reasons) {
        return facts.stream().allMatch(f -> mayRead(f.value())) ? reasons : List.of(IN_HAND);
    }

    /** @throws Refused with everything in the way, as this person may read it */
    public void orRefuse(Leave leave) {
        if (!leave.granted()) {
            throw Refused.all(leave.obstacles().stream()
                    .map(Obstacle::problem)
                    .map(this::problem)
                    .toList());
        }
    }

    /** A problem, its sentence withheld where its reasons may not be read. */
    public Problem problem(Problem problem) {
        return mayRead(problem.field())
                ? problem
                : new Problem(problem.code(), problem.clause(), problem.field(), IN_HAND.zh(), IN_HAND.en());
    }
}
