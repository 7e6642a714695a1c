// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

/** Identifier of a case: one Party organisation's election in a cycle, or the street's own part of the cycle. 1–36 characters. */
public record CaseId(String value) {
    public CaseId {
        if (value.isBlank() || value.length() > 36) {
            throw new IllegalArgumentException("CaseId of 1–36 characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
