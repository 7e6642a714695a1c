// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.member;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.office.Spreadsheets;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.member.Entitlement;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.MemberDetails.Contact;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the roster (党员花名册) as a file; numbers masked, or in full for a named reader with a reason. Each export is recorded. */
@Component(service = ExportRoster.class)
public final class ExportRoster {
    private static final List<String> HEADER = List.of(
            "序号", "姓名", "性别", "民族", "出生年月", "公民身份号码", "学历", "入党时间", "转正时间", "党员类别", "所在党小组", "组织关系状态", "选举权状态", "联系电话",
            "备注");

    private final RosterDesk desk;
    private final MemberStore members;
    private final Spreadsheets spreadsheets;

    @Activate
    public ExportRoster(
            @Reference RosterDesk desk, @Reference MemberStore members, @Reference Spreadsheets spreadsheets) {
        this.desk = desk;
        this.members = members;
        this.spreadsheets = spreadsheets;
    }

    /** Kind of file. */
    public enum Format {
        XLSX,
        CSV
    }

    /** The file. @param full true for numbers in full, with the reason why */
    public byte[] export(OrgId organisation, Format format, boolean full, String reason) {
        PartyOrg org = full
                ? desk.access().as(organisation, Role.STREET_CLERK, Role.STREET_APPROVER)
                : desk.access().toRead(organisation);
        return desk.act(() -> {
            List<Member> all = members.all(new Scope(org.district(), org.id()));
            Stream<List<String>> rows = all.stream().map(member -> row(member, full));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (format == Format.XLSX) {
                spreadsheets.write(out, "党员花名册", HEADER, rows);
            } else {
                spreadsheets.writeCsv(out, HEADER, rows);
            }
            desk.record(
                    org.id().value(),
                    "roster-exported",
                    "roster:" + org.id(),
                    "rows",
                    all.size(),
                    "contact",
                    full ? "full" : "masked",
                    "purpose",
                    reason);
            return out.toByteArray();
        });
    }

    private List<String> row(Member member, boolean full) {
        MemberDetails.Person person = member.details().person();
        MemberDetails.Membership membership = member.details().membership();
        Contact contact = member.contact().open(desk.cipher());
        Entitlement rights = Entitlement.of(member, desk.today());
        return List.of(
                Integer.toString(member.place().number()),
                person.name(),
                person.sex().zh(),
                person.ethnic().zh(),
                person.birth().yearMonthZh(),
                full ? contact.idNumber().value() : contact.idNumber().masked(),
                person.education().zh(),
                membership.joinedOn().yearMonthZh(),
                membership.fullOn().yearMonthZh(),
                membership.type().zh(),
                membership.group(),
                membership.relation().zh(),
                rights.elect() ? "有" : "无（" + rights.reason() + "）",
                full ? contact.phone().value() : contact.phone().masked(),
                member.details().remark());
    }
}
