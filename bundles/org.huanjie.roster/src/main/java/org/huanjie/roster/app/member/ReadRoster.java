// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.member;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Filter;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.member.Entitlement;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails.Contact;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads members with their rights today; identity number and telephone are opened only to be shown masked. */
@Component(service = ReadRoster.class)
public final class ReadRoster {
    private final RosterDesk desk;
    private final MemberStore members;

    @Activate
    public ReadRoster(@Reference RosterDesk desk, @Reference MemberStore members) {
        this.desk = desk;
        this.members = members;
    }

    /** A member with the rights of today and the contact, which prints masked. */
    public record Seen(Member member, Entitlement entitlement, Contact contact) {}

    /** One page in the order of the roster. */
    public Page<Seen> page(OrgId organisation, Filter filter, Paging paging) {
        Scope scope = scope(organisation);
        List<Seen> rows =
                members.page(scope, filter, paging).stream().map(this::seen).toList();
        return paging.of(rows, members.count(scope, filter));
    }

    /** One member. @throws Refused not-found */
    public Seen one(OrgId organisation, MemberId id) {
        return seen(require(members, scope(organisation), id));
    }

    Seen seen(Member member) {
        return new Seen(
                member, Entitlement.of(member, desk.today()), member.contact().open(desk.cipher()));
    }

    private Scope scope(OrgId organisation) {
        PartyOrg org = desk.access().toRead(organisation);
        return new Scope(org.district(), org.id());
    }

    static Member require(MemberStore members, Scope scope, MemberId id) {
        return members.find(scope, id).orElseThrow(() -> Refused.notFound("member", id.value()));
    }
}
