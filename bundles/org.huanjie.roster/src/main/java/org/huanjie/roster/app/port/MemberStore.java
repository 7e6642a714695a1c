// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.port;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.web.Paging;
import org.huanjie.roster.domain.member.Member;

/** The members of organisations. Every method names district and organisation: it is the scope too. */
public interface MemberStore {
    /** Whose roster. */
    record Scope(DistrictId district, OrgId organisation) {}

    /**
     * How a member is known again.
     *
     * @param idDigest  digest of the identity number; empty if none
     * @param personKey key of name, birth and joining date; empty if one is missing
     */
    record Known(MemberId id, String idDigest, String personKey) {}

    /**
     * Which members.
     *
     * @param name  whole name; empty for all
     * @param birth beginning of the ISO date of birth; empty for all
     * @param type  name of the member type; empty for all
     */
    record Filter(String name, String birth, String type) {
        /** Everybody. */
        public static final Filter ALL = new Filter("", "", "");
    }

    /** All members in the order of the roster. */
    List<Member> all(Scope scope);

    /** One page of the members that fit. */
    List<Member> page(Scope scope, Filter filter, Paging paging);

    /** How many fit. */
    int count(Scope scope, Filter filter);

    /** One member. */
    Optional<Member> find(Scope scope, MemberId id);

    /** By what every member of the organisation is known again; light enough to hold for the largest roster. */
    List<Known> known(Scope scope);

    /** The records of a sign-in, in whichever organisation. */
    List<Member> ofAccount(DistrictId district, String person);

    /** Highest place in the order of the roster; 0 if it is empty. */
    int lastNumber(Scope scope);

    /** Writes new members and forgets them in memory, so that a long import needs no more than a short one. */
    void add(List<Member> members);

    /** Writes changed members. @throws org.huanjie.api.error.Refused concurrent-change if one was changed meanwhile */
    void change(List<Member> members);
}
