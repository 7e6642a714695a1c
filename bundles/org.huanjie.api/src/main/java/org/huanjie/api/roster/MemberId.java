// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.roster;

/** Identifier of a member in the roster; random, not the identity number. 1–36 characters. */
public record MemberId(String value) {
    public MemberId {
        if (value.isBlank() || value.length() > 36) {
            throw new IllegalArgumentException("MemberId of 1–36 characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
