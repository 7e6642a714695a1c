// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprint by which a repeated request is told from another one under the same key. */
final class RequestDigest {
    private RequestDigest() {}

    /** SHA-256 (hex) of the lines, each ended by a newline, and the body. */
    static String of(List<String> lines, byte[] body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
