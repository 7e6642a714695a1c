// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import org.huanjie.roster.domain.member.Education;
import org.huanjie.roster.domain.member.EthnicGroup;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.MemberDetails.Membership;
import org.huanjie.roster.domain.member.MemberDetails.Person;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.Sex;

/** Details of a person already known, with what a newer file says beyond them. */
final class Filled {
    private Filled() {}

    static MemberDetails over(MemberDetails kept, MemberDetails newer) {
        String remark = newer.remark().isEmpty() ? kept.remark() : newer.remark();
        return new MemberDetails(
                person(kept.person(), newer.person()),
                membership(kept.membership(), newer.membership()),
                kept.contact(),
                remark);
    }

    private static Person person(Person kept, Person newer) {
        return new Person(
                newer.name(),
                newer.sex() == Sex.UNKNOWN ? kept.sex() : newer.sex(),
                newer.ethnic().equals(EthnicGroup.NOT_GIVEN) ? kept.ethnic() : newer.ethnic(),
                date(kept.birth(), newer.birth()),
                newer.education() == Education.NOT_GIVEN ? kept.education() : newer.education());
    }

    private static Membership membership(Membership kept, Membership newer) {
        return new Membership(
                date(kept.joinedOn(), newer.joinedOn()),
                date(kept.fullOn(), newer.fullOn()),
                newer.type(),
                newer.group().isEmpty() ? kept.group() : newer.group(),
                newer.relation());
    }

    /** A month in the file does not blur a day that is known, unless it contradicts it. */
    private static RosterDate date(RosterDate kept, RosterDate newer) {
        boolean blurs = kept.isDay() && !newer.isDay() && !kept.contradicts(newer);
        return !newer.isGiven() || blurs ? kept : newer;
    }
}
