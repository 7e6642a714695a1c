// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.member;

import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails.Contact;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands identity number and telephone of one member to a named reader; that it was done, by whom and why is recorded. */
@Component(service = OpenContact.class)
public final class OpenContact {
    private final RosterDesk desk;
    private final MemberStore members;

    @Activate
    public OpenContact(@Reference RosterDesk desk, @Reference MemberStore members) {
        this.desk = desk;
        this.members = members;
    }

    /** The values in full. @param reason purpose, recorded with the act */
    public Contact open(OrgId organisation, MemberId id, String reason) {
        PartyOrg org = desk.access().as(organisation, Role.STREET_CLERK, Role.STREET_APPROVER);
        return desk.act(() -> {
            Member member = ReadRoster.require(members, new Scope(org.district(), org.id()), id);
            desk.record(org.id().value(), "contact-opened", "member:" + id, "purpose", reason);
            return member.contact().open(desk.cipher());
        });
    }
}
