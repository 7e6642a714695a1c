// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.domain.member.Education;
import org.huanjie.roster.domain.member.EthnicGroup;
import org.huanjie.roster.domain.member.IdNumber;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.MemberType;
import org.huanjie.roster.domain.member.PersonKey;
import org.huanjie.roster.domain.member.PhoneNumber;
import org.huanjie.roster.domain.member.RelationState;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.SealedContact;
import org.huanjie.roster.domain.member.Sex;
import org.jspecify.annotations.Nullable;

@Entity(name = "RosterMember")
@Table(name = "hj_roster_member")
class MemberEntity extends Row {
    @Column(name = "org_id", length = 36)
    private String orgId = "";

    @Column(name = "row_no")
    private int number;

    @Column(name = "name", length = 60)
    private String name = "";

    @Column(name = "sex", length = 8)
    private String sex = "";

    @Column(name = "ethnic", length = 2)
    private String ethnic = "";

    @Column(name = "birth", length = 10)
    private String birth = "";

    @Column(name = "education", length = 24)
    private String education = "";

    @Column(name = "joined_on", length = 10)
    private String joinedOn = "";

    @Column(name = "full_on", length = 10)
    private String fullOn = "";

    @Column(name = "member_type", length = 12)
    private String type = "";

    @Column(name = "group_name", length = 1000)
    private String group = "";

    @Column(name = "relation", length = 20)
    private String relation = "";

    @Column(name = "remark", length = 1000)
    private String remark = "";

    @Column(name = "id_sealed", length = 400)
    private String idSealed = "";

    @Column(name = "id_digest", length = 64)
    private @Nullable String idDigest;

    @Column(name = "phone_sealed", length = 400)
    private String phoneSealed = "";

    @Column(name = "phone_digest", length = 64)
    private String phoneDigest = "";

    @Column(name = "person_key", length = 64)
    private String personKey = "";

    @Column(name = "restrictions_sealed", length = 4000)
    private String restrictionsSealed = "";

    @Column(name = "account_id", length = 36)
    private String account = "";

    MemberEntity(Member made, FieldCipher cipher) {
        super(made.place().district(), made.id().value());
        orgId = made.place().organisation().value();
        number = made.place().number();
        take(made, cipher);
    }

    /** Takes everything that may change. */
    void take(Member changed, FieldCipher cipher) {
        MemberDetails.Person person = changed.details().person();
        MemberDetails.Membership membership = changed.details().membership();
        name = person.name();
        sex = person.sex().name();
        ethnic = person.ethnic().code();
        birth = person.birth().iso();
        education = person.education().name();
        joinedOn = membership.joinedOn().iso();
        fullOn = membership.fullOn().iso();
        type = membership.type().name();
        group = membership.group();
        relation = membership.relation().name();
        remark = changed.details().remark();
        takeContact(changed.contact());
        personKey = PersonKey.of(changed.details(), cipher);
        restrictionsSealed = new Restrictions(changed.standing(), changed.rightsOverride()).seal(cipher);
        account = changed.account();
    }

    private void takeContact(SealedContact contact) {
        idSealed = contact.idNumber();
        idDigest = contact.idDigest().isEmpty() ? null : contact.idDigest();
        phoneSealed = contact.phone();
        phoneDigest = contact.phoneDigest();
    }

    Member toMember(FieldCipher cipher) {
        MemberDetails.Person person = new MemberDetails.Person(
                name,
                Sex.valueOf(sex),
                EthnicGroup.of(ethnic).orElse(EthnicGroup.NOT_GIVEN),
                RosterDate.parse(birth),
                Education.valueOf(education));
        MemberDetails.Membership membership = new MemberDetails.Membership(
                RosterDate.parse(joinedOn),
                RosterDate.parse(fullOn),
                MemberType.valueOf(type),
                group,
                RelationState.valueOf(relation));
        MemberDetails details = new MemberDetails(
                person, membership, new MemberDetails.Contact(IdNumber.NONE, PhoneNumber.NONE), remark);
        Restrictions restrictions = Restrictions.open(restrictionsSealed, cipher);
        return Member.of(
                new MemberId(id()),
                new Member.Place(district(), new OrgId(orgId), number),
                details,
                new SealedContact(idSealed, idDigest == null ? "" : idDigest, phoneSealed, phoneDigest),
                new Member.Rest(restrictions.standing(), restrictions.override(), account, version()));
    }
}
