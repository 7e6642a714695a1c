// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * The digest by which a case pins its rules: SHA-256 over one line {@code name=type value} for each parameter in the order of
 * names. Titles and clauses may be reworded without changing it; a value cannot.
 */
final class CanonicalDigest {
    private CanonicalDigest() {}

    /** Hexadecimal digest of the values; {@code sorted} comes in the order of names. */
    static String of(Collection<Parameter> sorted) {
        StringBuilder lines = new StringBuilder();
        for (Parameter parameter : sorted) {
            lines.append(parameter.name()).append('=').append(parameter.value().type());
            lines.append(' ').append(parameter.value().canonical()).append('\n');
        }
        try {
            byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
