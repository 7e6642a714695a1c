// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the text form of values, for content that must not change unnoticed. */
public final class Digest {
    private Digest() {}

    /** Hex digest of these values in order; each is a record with a complete text form. */
    public static String of(List<?> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append(value).append('\n'));
        return of(text.toString());
    }

    /** Hex digest of a text. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
