// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.member;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.importing.HeaderColumn;
import org.huanjie.roster.domain.importing.MemberForm;
import org.huanjie.roster.domain.importing.ReadRow;
import org.huanjie.roster.domain.importing.RowFault;
import org.huanjie.roster.domain.importing.RowProblem;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.PersonKey;
import org.huanjie.roster.domain.member.SealedContact;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers one person by hand and corrects a member's details, under the same rules as a row of a file. */
@Component(service = KeepMember.class)
public final class KeepMember {
    private static final RowProblem.Place BY_HAND = new RowProblem.Place(1, "", 1);

    private final RosterDesk desk;
    private final MemberStore members;
    private final FormWatch watch;

    @Activate
    public KeepMember(@Reference RosterDesk desk, @Reference MemberStore members, @Reference FormWatch watch) {
        this.desk = desk;
        this.members = members;
        this.watch = watch;
    }

    /** A new member. @throws Refused bad-member with every fault, already-exists */
    public Member register(OrgId organisation, Map<Column, String> form, String reason) {
        PartyOrg org = desk.access().as(organisation, Role.CLERK);
        return desk.act(() -> {
            Scope scope = new Scope(org.district(), org.id());
            MemberDetails details = judged(form);
            refuseKnown(scope, details);
            Member.Place place = new Member.Place(org.district(), org.id(), members.lastNumber(scope) + 1);
            Member made = Member.registered(
                    new MemberId(Ids.next()), place, details, SealedContact.seal(details.contact(), desk.cipher()));
            members.add(List.of(made));
            desk.record(org.id().value(), "member-registered", "member:" + made.id(), "reason", reason);
            watch.changed(org.id());
            return ReadRoster.require(members, scope, made.id());
        });
    }

    /** The member with corrected details. @throws Refused bad-member with every fault */
    public Member correct(OrgId organisation, MemberId id, Map<Column, String> form, String reason) {
        PartyOrg org = desk.access().as(organisation, Role.CLERK);
        return desk.act(() -> {
            Scope scope = new Scope(org.district(), org.id());
            Member kept = ReadRoster.require(members, scope, id);
            Member changed = corrected(kept, form);
            members.change(List.of(changed));
            desk.record(
                    org.id().value(), "member-corrected", "member:" + id, "columns", form.keySet(), "reason", reason);
            watch.changed(org.id());
            return ReadRoster.require(members, scope, id);
        });
    }

    /** The member with the values of this form; columns that the form does not have stay. */
    public Member corrected(Member kept, Map<Column, String> form) {
        MemberDetails open = kept.details().with(kept.contact().open(desk.cipher()));
        Map<Column, String> whole = MemberForm.filled(open);
        whole.putAll(form);
        MemberDetails details = judged(whole);
        boolean sameContact = details.contact().equals(open.contact());
        return kept.with(details, sameContact ? kept.contact() : SealedContact.seal(details.contact(), desk.cipher()));
    }

    /** A confirmed doubt is no fault here: the clerk enters it with the file on the desk. */
    private MemberDetails judged(Map<Column, String> form) {
        ReadRow row = MemberForm.judge(form, BY_HAND, desk.today().getYear());
        List<Problem> faults = row.problems().stream()
                .filter(p -> p.fault().remedy() != RowFault.Remedy.CONFIRM)
                .map(KeepMember::problem)
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.all(faults);
        }
        return row.details();
    }

    private static Problem problem(RowProblem fault) {
        String code = "（" + fault.fault().code() + "）";
        return new Problem(
                RosterProblem.BAD_MEMBER,
                "",
                HeaderColumn.of(fault.column()).field(),
                sentence(fault.reasonZh()) + code,
                sentence(fault.reasonEn()) + " " + code);
    }

    /** Without the row number, which nobody gave. */
    private static String sentence(String reason) {
        return reason.replaceFirst("^花名册第 1 人（第 1 行）", "").replaceFirst("^Roster row 1 \\(sheet row 1\\), c", "C");
    }

    private void refuseKnown(Scope scope, MemberDetails details) {
        String digest = SealedContact.digest(details.contact().idNumber().value(), desk.cipher());
        String key = PersonKey.of(details, desk.cipher());
        List<MemberStore.Known> all = members.known(scope);
        boolean known =
                !digest.isEmpty() && all.stream().anyMatch(k -> k.idDigest().equals(digest));
        boolean alike = !key.isEmpty()
                && all.stream()
                        .filter(k -> k.personKey().equals(key))
                        .anyMatch(k -> digest.isEmpty() || k.idDigest().isEmpty());
        if (known || alike) {
            throw Refused.field(
                    CommonProblem.ALREADY_EXISTS,
                    "name",
                    "“" + details.person().name() + "”已在本党组织花名册中（身份证号相同，或者姓名、出生年月、入党时间都相同）。请修改原有记录。",
                    "'" + details.person().name()
                            + "' is in this roster already (same identity number, or same name, birth and joining"
                            + " date). Correct that record.");
        }
    }
}
