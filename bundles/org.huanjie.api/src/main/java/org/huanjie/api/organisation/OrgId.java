// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

/** Identifier of a node of the organisation tree. 1–36 characters. */
public record OrgId(String value) {
    public OrgId {
        if (value.isBlank() || value.length() > 36) {
            throw new IllegalArgumentException("OrgId of 1–36 characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
