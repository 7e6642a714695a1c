// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

/**
 * A class-4 text (health, family, department's note) as it lies in a record: encrypted. The domain never sees the plain text.
 *
 * @param cipher encrypted text; empty if nothing was written
 */
public record SealedText(String cipher) {
    /** Nothing written. */
    public static final SealedText NONE = new SealedText("");

    /** True if nothing was written. */
    public boolean isEmpty() {
        return cipher.isEmpty();
    }
}
