// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.huanjie.api.security.FieldCipher;

/** A cipher that hides a value from the eye of a test that looks for it in a table, and nothing more. */
public final class FakeCipher implements FieldCipher {
    private static final String SCHEME = "test:";

    @Override
    public String encrypt(String plain) {
        return SCHEME + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String decrypt(String encrypted) {
        if (!encrypted.startsWith(SCHEME)) {
            throw new IllegalArgumentException("not a text of scheme " + SCHEME);
        }
        return new String(Base64.getDecoder().decode(encrypted.substring(SCHEME.length())), StandardCharsets.UTF_8);
    }

    @Override
    public String digest(String plain) {
        return String.format(Locale.ROOT, "%064x", plain.hashCode() & 0xFFFFFFFFL);
    }
}
