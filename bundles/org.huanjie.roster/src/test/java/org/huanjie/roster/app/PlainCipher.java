// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.huanjie.api.security.FieldCipher;

/** A cipher that hides nothing from a test but whose texts no longer show the value; digests are plain SHA-256. */
public final class PlainCipher implements FieldCipher {
    @Override
    public String encrypt(String plain) {
        return "test:" + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String decrypt(String encrypted) {
        if (!encrypted.startsWith("test:")) {
            throw new IllegalArgumentException("not sealed: " + encrypted);
        }
        return new String(Base64.getDecoder().decode(encrypted.substring(5)), StandardCharsets.UTF_8);
    }

    @Override
    public String digest(String plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
