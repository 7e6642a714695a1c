// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import org.huanjie.api.security.FieldCipher;

/** Several texts as one, sealed: what is class 4 stands in one encrypted column. */
final class Packed {
    /** Unit separator; the checks of request fields let no control character in. */
    private static final String SEPARATOR = "\u001f";

    private Packed() {}

    static String seal(FieldCipher cipher, String... texts) {
        return cipher.encrypt(String.join(SEPARATOR, texts));
    }

    /** @throws IllegalArgumentException if the column was sealed with another key or holds another number of texts */
    static String[] open(FieldCipher cipher, String sealed, int number) {
        String[] texts = cipher.decrypt(sealed).split(SEPARATOR, -1);
        if (texts.length != number) {
            throw new IllegalArgumentException(texts.length + " texts instead of " + number);
        }
        return texts;
    }
}
