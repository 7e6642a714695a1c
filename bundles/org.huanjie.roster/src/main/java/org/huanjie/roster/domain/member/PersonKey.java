// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import org.huanjie.api.security.FieldCipher;

/** How a person is known again without an identity number: keyed digest of name, birth and joining date, if all three are given. */
public final class PersonKey {
    private PersonKey() {}

    /** The key; empty if a part is missing. */
    public static String of(MemberDetails details, FieldCipher cipher) {
        String name = details.person().name();
        String birth = details.person().birth().iso();
        String joined = details.membership().joinedOn().iso();
        boolean whole = !name.isEmpty() && !birth.isEmpty() && !joined.isEmpty();
        return whole ? cipher.digest(name + '|' + birth + '|' + joined) : "";
    }
}
