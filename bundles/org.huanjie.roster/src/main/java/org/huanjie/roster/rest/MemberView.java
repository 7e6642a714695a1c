// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import org.huanjie.roster.domain.member.Entitlement;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails.Contact;
import org.huanjie.roster.domain.member.MemberDetails.Membership;
import org.huanjie.roster.domain.member.MemberDetails.Person;

/** A member as a reader sees it: numbers masked, birth as year and month. */
public record MemberView(
        String id,
        int no,
        String name,
        String sex,
        String ethnic,
        String birth,
        String education,
        String joinedOn,
        String fullOn,
        String type,
        String group,
        String relation,
        String idNumber,
        String phone,
        String remark,
        EntitlementView entitlement,
        boolean hasAccount,
        int version) {
    private static final int MONTH = 7;

    static MemberView of(Member member, Entitlement rights, Contact contact) {
        Person person = member.details().person();
        Membership membership = member.details().membership();
        String birth = person.birth().iso();
        return new MemberView(
                member.id().value(),
                member.place().number(),
                person.name(),
                person.sex().zh(),
                person.ethnic().zh(),
                birth.substring(0, Math.min(MONTH, birth.length())),
                person.education().zh(),
                membership.joinedOn().iso(),
                membership.fullOn().iso(),
                membership.type().name(),
                membership.group(),
                membership.relation().name(),
                contact.idNumber().masked(),
                contact.phone().masked(),
                member.details().remark(),
                EntitlementView.of(rights),
                !member.account().isEmpty(),
                member.version());
    }
}
