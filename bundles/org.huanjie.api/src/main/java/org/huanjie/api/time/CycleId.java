// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.time;

/** Identifier of one street's re-election campaign (ElectionCycle 换届工作). 1–36 characters. */
public record CycleId(String value) {
    public CycleId {
        if (value.isBlank() || value.length() > 36) {
            throw new IllegalArgumentException("CycleId of 1–36 characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
