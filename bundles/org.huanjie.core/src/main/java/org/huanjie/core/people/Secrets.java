// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets given out: tokens of sessions and one-time passwords. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";
    private static final String CAPITAL = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGIT = "23456789";
    private static final String SIGN = "-+=%";
    private static final String ANY = SMALL + CAPITAL + DIGIT;

    private Secrets() {}

    /** 256 random bits as text for a cookie. */
    static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the database keeps of a token: who reads the table cannot use it. */
    static String digest(String token) {
        return sha256("session:" + token);
    }

    /** The secret that writes carry; it follows from the token, so it need not be kept. */
    static String csrf(String token) {
        return sha256("csrf:" + token);
    }

    /** A password of sixteen signs without those that look alike, e.g. {@code kT7-Gm4x…}. */
    static String oneTimePassword() {
        StringBuilder text = new StringBuilder();
        for (String group : new String[] {SMALL, CAPITAL, DIGIT, SIGN}) {
            text.append(pick(group));
        }
        while (text.length() < 16) {
            text.append(pick(ANY));
        }
        for (int i = text.length() - 1; i > 0; i--) {
            int other = RANDOM.nextInt(i + 1);
            char swap = text.charAt(i);
            text.setCharAt(i, text.charAt(other));
            text.setCharAt(other, swap);
        }
        return text.toString();
    }

    private static char pick(String group) {
        return group.charAt(RANDOM.nextInt(group.length()));
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
