// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.member;

import java.util.List;
import java.util.function.UnaryOperator;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.Role;
import org.huanjie.api.web.Body;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.member.DocumentRef;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.RightsOverride;
import org.huanjie.roster.domain.member.Standing;
import org.huanjie.roster.domain.member.Standing.Punishment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records what restricts a member's rights, and the rare rights by document; neither without the document. */
@Component(service = RestrictRights.class)
public final class RestrictRights {
    private final RosterDesk desk;
    private final MemberStore members;
    private final FormWatch watch;

    @Activate
    public RestrictRights(@Reference RosterDesk desk, @Reference MemberStore members, @Reference FormWatch watch) {
        this.desk = desk;
        this.members = members;
        this.watch = watch;
    }

    /** Punishment, legal state, end of membership. @throws Refused document-needed, invalid-value */
    public Member standing(OrgId organisation, MemberId id, Standing standing) {
        requireDocument(standing.document());
        if (standing.punishment() == Punishment.PROBATION && !standing.from().isGiven()) {
            throw Body.bad("from", "留党察看须填写起始日期", "is required for a probation punishment");
        }
        if (standing.from().isGiven()
                && standing.to().isGiven()
                && standing.to().isCertainlyBefore(standing.from().earliest())) {
            throw Body.bad("to", "不能早于 from " + standing.from(), "cannot lie before from " + standing.from());
        }
        return change(organisation, id, Role.CLERK, "standing-recorded", kept -> kept.with(standing));
    }

    /** Rights by document. @throws Refused document-needed; rights-of-full-members-only for a probationary member */
    public Member override(OrgId organisation, MemberId id, RightsOverride override) {
        requireDocument(override.document());
        return change(organisation, id, Role.STREET_APPROVER, "rights-overridden", kept -> {
            boolean grants = override.elect() || override.beElected() || override.vote();
            if (grants && !kept.isFullOn(desk.today())) {
                throw Refused.byClause(
                        RosterProblem.RIGHTS_OF_FULL_ONLY,
                        "条例第五条",
                        "elect",
                        kept.name() + "是预备党员，没有选举权、被选举权和表决权，任何文件不能赋予。请核对党员类别。",
                        kept.name()
                                + " is a probationary member and has none of the three rights; no document can give"
                                + " them. Check the member type.");
            }
            return kept.with(override);
        });
    }

    /** Derived rights again. */
    public Member derived(OrgId organisation, MemberId id) {
        return change(
                organisation, id, Role.STREET_APPROVER, "override-removed", kept -> kept.with(RightsOverride.NONE));
    }

    /** Which sign-in the member has. @param person identifier; empty for none */
    public Member account(OrgId organisation, MemberId id, String person) {
        return change(organisation, id, Role.STREET_CLERK, "account-linked", kept -> kept.withAccount(person));
    }

    private Member change(OrgId organisation, MemberId id, Role role, String action, UnaryOperator<Member> how) {
        PartyOrg org = desk.access().as(organisation, role);
        return desk.act(() -> {
            Scope scope = new Scope(org.district(), org.id());
            Member kept = ReadRoster.require(members, scope, id);
            members.change(List.of(how.apply(kept)));
            desk.record(org.id().value(), action, "member:" + id);
            watch.changed(org.id());
            return ReadRoster.require(members, scope, id);
        });
    }

    private static void requireDocument(DocumentRef document) {
        if (!document.isGiven()
                || document.number().isEmpty()
                || !document.date().isGiven()) {
            throw Refused.byClause(
                    RosterProblem.DOCUMENT_NEEDED,
                    "条例第五条",
                    "document",
                    "影响党员权利的登记须有依据文件：请填写文件名称（document）、文号（number）和日期（date）。",
                    "What touches a member's rights rests on a document: give its title (document), number and date.");
        }
    }
}
