// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import java.util.List;
import java.util.stream.Collectors;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.module.ModuleSwitches;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Cases;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The doors to a roster: scope, module switch, role. */
@Component(service = RosterAccess.class)
public final class RosterAccess {
    private static final Role[] READERS = {
        Role.CLERK, Role.ORG_LEADER, Role.STREET_CLERK, Role.STREET_APPROVER, Role.STREET_LEADER
    };

    private final Actors actors;
    private final Organisations organisations;
    private final ModuleSwitches switches;
    private final ProcedureNextDoor procedure;

    @Activate
    public RosterAccess(
            @Reference Actors actors,
            @Reference Organisations organisations,
            @Reference ModuleSwitches switches,
            @Reference ProcedureNextDoor procedure) {
        this.actors = actors;
        this.organisations = organisations;
        this.switches = switches;
        this.procedure = procedure;
    }

    /** Who acts now. */
    public Actor actor() {
        return actors.current();
    }

    /** The organisation, for somebody who may read its roster. */
    public PartyOrg toRead(OrgId organisation) {
        return as(organisation, READERS);
    }

    /** The organisation, for somebody who holds one of the roles there. @throws Refused not-found, module-off, right-missing */
    public PartyOrg as(OrgId organisation, Role... roles) {
        PartyOrg org = organisations.partyOrg(organisation);
        switches.require(ModuleName.ROSTER, org.street());
        requireRole(organisation, roles);
        return org;
    }

    /** The case, for somebody who may read the roster of its organisation. */
    public CaseView toRead(CaseId election) {
        return as(election, READERS);
    }

    /** The case, for somebody who holds one of the roles at its organisation. @throws Refused not-found, module-off, right-missing */
    public CaseView as(CaseId election, Role... roles) {
        CaseView view = cases().require(election, ModuleName.ROSTER);
        requireRole(view.organisation(), roles);
        return view;
    }

    /** The door to the case's profile and facts. @throws Refused module-off while the procedure is not installed */
    public Cases cases() {
        return procedure.cases();
    }

    /** The first of the roles that the acting person holds there. */
    public Role roleAmong(OrgId at, Role... roles) {
        for (Role role : roles) {
            if (actor().holds(role, at)) {
                return role;
            }
        }
        return roles[0];
    }

    private void requireRole(OrgId at, Role... roles) {
        Actor actor = actor();
        if (List.of(roles).stream().noneMatch(role -> actor.holds(role, at))) {
            String zh = List.of(roles).stream().map(Role::zh).collect(Collectors.joining("、"));
            throw Refused.field(
                    CommonProblem.RIGHT_MISSING,
                    "role",
                    "办理此事须为" + zh + "，您没有这个职责。请由有职责的人办理，或请管理员授权。",
                    "This needs one of the roles " + List.of(roles)
                            + ", which you do not hold here. Ask somebody who does.");
        }
    }
}
