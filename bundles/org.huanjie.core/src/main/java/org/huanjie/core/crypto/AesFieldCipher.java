// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.huanjie.api.security.FieldCipher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * AES-256-GCM for single values, written as {@code aes1:<base64 of nonce and cipher text>}; the prefix leaves room for {@code sm4…}.
 * The key of the cipher and the key of the digest are both derived from the one in the key file.
 */
@Component(service = FieldCipher.class)
public final class AesFieldCipher implements FieldCipher {
    private static final String SCHEME = "aes1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec cipherKey;
    private final SecretKeySpec digestKey;

    @Activate
    public AesFieldCipher(@Reference FieldKey key) {
        this(key.bytes());
    }

    AesFieldCipher(byte[] master) {
        SecretKeySpec root = new SecretKeySpec(master, "HmacSHA256");
        cipherKey = new SecretKeySpec(mac(root, "huanjie field cipher 1"), "AES");
        digestKey = new SecretKeySpec(mac(root, "huanjie field digest 1"), "HmacSHA256");
    }

    @Override
    public String encrypt(String plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE + hidden.length);
            System.arraycopy(hidden, 0, all, NONCE, hidden.length);
            return SCHEME + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    @Override
    public String decrypt(String encrypted) {
        if (!encrypted.startsWith(SCHEME)) {
            throw new IllegalArgumentException("not a text of scheme " + SCHEME);
        }
        byte[] all = Base64.getDecoder().decode(encrypted.substring(SCHEME.length()));
        if (all.length < NONCE) {
            throw new IllegalArgumentException("too short for an encrypted value");
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE));
            return new String(cipher.doFinal(all, NONCE, all.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the value was changed or is of another key", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    @Override
    public String digest(String plain) {
        return HexFormat.of().formatHex(mac(digestKey, plain));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
