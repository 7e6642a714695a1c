// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.time.LocalDate;
import org.huanjie.api.roster.MemberId;

/**
 * A Party member (党员) in the roster of one organisation. The contact part of {@code details} is always blank here: identity number and
 * telephone stay sealed until a named reader opens them.
 */
public final class Member {
    private final MemberId id;
    private final Place place;
    private final MemberDetails details;
    private final SealedContact contact;
    private final Standing standing;
    private final RightsOverride override;
    private final String account;
    private final int version;

    /**
     * Where the member stands.
     *
     * @param number place in the order of the roster, from 1
     */
    public record Place(
            org.huanjie.api.organisation.DistrictId district,
            org.huanjie.api.organisation.OrgId organisation,
            int number) {}

    private static final MemberDetails.Contact BLANK = new MemberDetails.Contact(IdNumber.NONE, PhoneNumber.NONE);

    private Member(MemberId id, Place place, MemberDetails details, SealedContact contact, Rest rest) {
        this.id = id;
        this.place = place;
        this.details = details.with(BLANK);
        this.contact = contact;
        this.standing = rest.standing();
        this.override = rest.override();
        this.account = rest.account();
        this.version = rest.version();
    }

    /**
     * What is kept beside the roster's own values.
     *
     * @param account identifier of the sign-in; empty if none
     */
    public record Rest(Standing standing, RightsOverride override, String account, int version) {
        /** A newly registered member. */
        public static final Rest FRESH = new Rest(Standing.GOOD, RightsOverride.NONE, "", 0);
    }

    /** A member as kept. */
    public static Member of(MemberId id, Place place, MemberDetails details, SealedContact contact, Rest rest) {
        return new Member(id, place, details, contact, rest);
    }

    /** A newly registered member. */
    public static Member registered(MemberId id, Place place, MemberDetails details, SealedContact contact) {
        return new Member(id, place, details, contact, Rest.FRESH);
    }

    private Rest rest() {
        return new Rest(standing, override, account, version);
    }

    /** With corrected values. */
    public Member with(MemberDetails corrected, SealedContact sealed) {
        return new Member(id, place, corrected, sealed, rest());
    }

    /** With another standing. */
    public Member with(Standing other) {
        return new Member(id, place, details, contact, new Rest(other, override, account, version));
    }

    /** With other rights by document, or none. */
    public Member with(RightsOverride other) {
        return new Member(id, place, details, contact, new Rest(standing, other, account, version));
    }

    /** With a sign-in, or none. */
    public Member withAccount(String person) {
        return new Member(id, place, details, contact, new Rest(standing, override, person, version));
    }

    /** True if a full member on this day: the type says so and the 转正 date, if given, has come. */
    public boolean isFullOn(LocalDate day) {
        MemberDetails.Membership membership = details.membership();
        boolean come = !membership.fullOn().isGiven()
                || !membership.fullOn().earliest().isAfter(day);
        return membership.type() == MemberType.FULL && come;
    }

    public MemberId id() {
        return id;
    }

    public Place place() {
        return place;
    }

    public String name() {
        return details.person().name();
    }

    public MemberDetails details() {
        return details;
    }

    public SealedContact contact() {
        return contact;
    }

    public Standing standing() {
        return standing;
    }

    public RightsOverride rightsOverride() {
        return override;
    }

    /** Identifier of the sign-in; empty if none. */
    public String account() {
        return account;
    }

    public int version() {
        return version;
    }
}
