// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.Objects;

/**
 * What a roster says of one member.
 *
 * @param remark free text of the roster; empty if none
 */
public record MemberDetails(Person person, Membership membership, Contact contact, String remark) {
    public MemberDetails {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(membership, "membership");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * Who it is.
     *
     * @param name as written; empty if missing or not a name
     */
    public record Person(String name, Sex sex, EthnicGroup ethnic, RosterDate birth, Education education) {}

    /**
     * The membership.
     *
     * @param joinedOn day of acceptance as probationary member (入党时间)
     * @param fullOn   day of becoming a full member (转正时间)
     * @param group    Party group (党小组); empty if none
     */
    public record Membership(
            RosterDate joinedOn, RosterDate fullOn, MemberType type, String group, RelationState relation) {}

    /** Class-4 values; both optional. */
    public record Contact(IdNumber idNumber, PhoneNumber phone) {}

    /** The same with another person part. */
    public MemberDetails with(Person other) {
        return new MemberDetails(other, membership, contact, remark);
    }

    /** The same with another membership part. */
    public MemberDetails with(Membership other) {
        return new MemberDetails(person, other, contact, remark);
    }

    /** The same with another contact part. */
    public MemberDetails with(Contact other) {
        return new MemberDetails(person, membership, other, remark);
    }
}
