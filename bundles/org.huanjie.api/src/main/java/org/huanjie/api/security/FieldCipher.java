// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

/**
 * Encryption of single class-4 values at rest (identity number, telephone), with a keyed digest for uniqueness and search. The
 * key lives outside the database.
 */
public interface FieldCipher {
    /** Text form {@code scheme:…}; a new random nonce each time. */
    String encrypt(String plain);

    /** @throws IllegalArgumentException if the text was changed or is of another key */
    String decrypt(String encrypted);

    /** Keyed digest (hex, 64 characters), equal for equal plain texts. */
    String digest(String plain);
}
