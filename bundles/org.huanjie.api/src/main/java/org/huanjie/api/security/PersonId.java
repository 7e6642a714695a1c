// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

/** Identifier of a person who can sign in; not a member number and not an identity number. 1–36 characters. */
public record PersonId(String value) {
    public PersonId {
        if (value.isBlank() || value.length() > 36) {
            throw new IllegalArgumentException("PersonId of 1–36 characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
