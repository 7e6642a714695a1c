// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.domain.member.MemberDetails.Contact;

/**
 * Identity number and telephone as they rest: encrypted, each with a keyed digest by which the same value is found again. Empty texts
 * where there is no value.
 */
public record SealedContact(String idNumber, String idDigest, String phone, String phoneDigest) {
    /** Nothing sealed. */
    public static final SealedContact NONE = new SealedContact("", "", "", "");

    /** Seals both values. */
    public static SealedContact seal(Contact open, FieldCipher cipher) {
        String id = open.idNumber().value();
        String phone = open.phone().value();
        return new SealedContact(
                id.isEmpty() ? "" : cipher.encrypt(id),
                digest(id, cipher),
                phone.isEmpty() ? "" : cipher.encrypt(phone),
                digest(phone, cipher));
    }

    /** Digest of a value as it would be sealed; empty for an empty one. */
    public static String digest(String value, FieldCipher cipher) {
        return value.isEmpty() ? "" : cipher.digest(value);
    }

    /** Opens both values. @throws IllegalArgumentException if they were sealed with another key */
    public Contact open(FieldCipher cipher) {
        return new Contact(
                idNumber.isEmpty()
                        ? IdNumber.NONE
                        : IdNumber.of(cipher.decrypt(idNumber)).orElse(IdNumber.NONE),
                phone.isEmpty()
                        ? PhoneNumber.NONE
                        : PhoneNumber.of(cipher.decrypt(phone)).orElse(PhoneNumber.NONE));
    }
}
