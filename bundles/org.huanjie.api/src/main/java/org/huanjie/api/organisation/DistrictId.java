// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

/** Identifier of a district (区), the first part of every key; e.g. its area code. 1–36 characters. */
public record DistrictId(String value) {
    public DistrictId {
        if (value.isBlank() || value.length() > 36) {
            throw new IllegalArgumentException("DistrictId of 1–36 characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
